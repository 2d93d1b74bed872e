package io.jixiao.scoring.library;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LibraryIndicator", description = "An indicator that tables can be drafted from.")
public record LibraryIndicatorView(
        @Schema(
                description = "By which it is named; those of a division begin with its six digits",
                examples = "URB-06")
        String code,

        @Schema(description = "Grows with every change; also the ETag", examples = "1")
        int version,

        @Schema(description = "Whose it is, GB/T 2260; 000000 came with the product", examples = "000000")
        String divisionCode,

        @Schema(description = "No longer to be drafted from", examples = "false")
        boolean withdrawn,

        @Schema(description = "适用领域") IndicatorField field,

        @Schema(
                description =
                        "一级指标 on the form of the Ministry of Finance; another rule set may hold the subclass elsewhere")
        IndicatorClass indicatorClass,

        @Schema(description = "二级指标") IndicatorSubclass indicatorSubclass,

        @Schema(description = "三级指标", examples = "市容环境卫生考核得分")
        String name,

        @Schema(description = "The name in English", examples = "Score of the city cleanliness check")
        String nameEn,

        @Schema(
                description = "An example of 年度指标值; `{fiscalYear}` stands for the year it is drafted for",
                examples = "≥90分")
        String target,

        @Schema(description = "The target's unit; absent for dates and 是", examples = "分") @Nullable
        String unit,

        @Schema(description = "Which way is better; absent for ranges, dates and 是") @Nullable
        Direction direction,

        @Schema(description = "How it is scored; absent for the rule set's own method") @Nullable
        MethodChoice method,

        @Schema(description = "What is measured, and how it is computed", examples = "按考核细则对整洁、有序情况逐项打分的平均分")
        String description,

        @Schema(description = "佐证材料: where the figure comes from", examples = "月度考核通报")
        String source,

        @Schema(description = "When this version was added; absent for those that came with the product") @Nullable
        Instant addedAt,

        @Schema(description = "Subject of the token; absent for those that came with the product", examples = "he.yun")
        @Nullable
        String addedBy) {

    static LibraryIndicatorView of(LibraryEntry entry) {
        LibraryIndicator it = entry.indicator();
        return new LibraryIndicatorView(
                it.code(),
                entry.version(),
                entry.divisionCode(),
                entry.withdrawn(),
                it.field(),
                it.indicatorClass(),
                it.indicatorSubclass(),
                it.name(),
                it.nameEn(),
                it.target(),
                it.unit(),
                it.direction(),
                it.method(),
                it.description(),
                it.source(),
                entry.addedAt(),
                entry.addedBy());
    }
}
