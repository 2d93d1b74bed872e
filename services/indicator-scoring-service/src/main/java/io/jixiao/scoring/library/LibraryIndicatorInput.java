package io.jixiao.scoring.library;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An indicator of a division's library. Its example target must be readable without doubt.")
public record LibraryIndicatorInput(
        @Schema(description = "适用领域", examples = "URBAN_MANAGEMENT") @NotNull
        IndicatorField field,

        @Schema(description = "一级指标", examples = "OUTPUT") @NotNull
        IndicatorClass indicatorClass,

        @Schema(description = "二级指标; must belong to the class under the division's rule set", examples = "QUALITY")
        @NotNull
        IndicatorSubclass indicatorSubclass,

        @Schema(description = "三级指标", examples = "共享单车停放点规范率") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The name in English", examples = "Bicycle stands in order") @NotBlank @Size(max = 200)
        String nameEn,

        @Schema(
                description =
                        "An example of 年度指标值: a number with operator and unit, a range, a date or 是; `{fiscalYear}` stands for"
                                + " the year",
                examples = "≥95%")
        @NotBlank
        @Size(max = 100)
        String target,

        @Schema(description = "The target's unit; absent for dates and 是", examples = "%") @Size(max = 20)
        String unit,

        @Schema(description = "Which way is better, as the target says; absent for ranges, dates and 是")
        Direction direction,

        @Schema(description = "How it is scored; absent for the rule set's own method")
        MethodChoice method,

        @Schema(description = "What is measured, and how it is computed", examples = "抽查规范停放点数÷抽查停放点数")
        @NotBlank
        @Size(max = 500)
        String description,

        @Schema(description = "佐证材料: where the figure comes from", examples = "月度抽查记录") @NotBlank @Size(max = 500)
        String source) {

    LibraryIndicator as(String code) {
        return new LibraryIndicator(
                code,
                field,
                indicatorClass,
                indicatorSubclass,
                name,
                nameEn,
                target,
                unit,
                direction,
                method,
                description,
                source);
    }
}
