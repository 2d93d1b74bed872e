package io.jixiao.scoring.whatif;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.platform.money.MoneyInput;
import io.jixiao.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to suppose. What is absent stays as it is.")
public record WhatIf(
        @Schema(description = "Score by another rule set") @Valid
        OtherRuleSet ruleSet,

        @Schema(description = "Suppose this 全年执行数") @Valid @NotNegative
        MoneyInput executedAmount,

        @Schema(description = "Suppose this 全年预算数") @Valid @NotNegative
        MoneyInput adjustedBudget,

        @Schema(description = "Suppose these of single lines, each line at most once") @NotNull @Size(max = 200)
        List<@NotNull @Valid Line> lines) {

    @Schema(name = "WhatIfRuleSet", description = "A version of a rule set.")
    public record OtherRuleSet(
            @Schema(description = "Which one", examples = "MOF-2021-COST") @NotBlank
            String id,

            @Schema(description = "Its version", examples = "1") @NotNull @Min(1)
            Integer version) {}

    @Schema(name = "WhatIfLine", description = "Other values of one line. What is absent stays as it is.")
    public record Line(
            @NotNull UUID indicatorId,

            @Schema(description = "年度指标值", examples = "≥95%") @Size(max = 500)
            String target,

            @Schema(description = "实际完成值", examples = "85%") @Size(max = 1000)
            String actual,

            @Schema(description = "分值, points: above 0, at most 100", examples = "5")
            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            BigDecimal weight,

            @Schema(description = "How far a target that is words was reached")
            Attainment attainment,

            @Schema(description = "Percent of the weight, 0 to 100", examples = "70")
            @DecimalMin("0")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            BigDecimal share) {}
}
