package io.jixiao.scoring.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Opens the self-evaluation of a unit, or of one of its projects, for a fiscal year.")
public record EvaluationOpening(
        @NotNull UUID unitId,
        @Schema(description = "Absent for 部门整体支出") UUID projectId,

        @Schema(description = "年度, 2000 to 2100", examples = "2021") @NotNull @Min(2000) @Max(2100)
        Integer fiscalYear,

        @Schema(
                description =
                        "评分办法, pinned when the evaluation is opened; absent: the one activated for the division and year, else MOF-2020",
                examples = "MOF-2020")
        @Size(max = 64)
        String ruleSet,

        @NotNull @Valid AnnualGoal annualGoal,

        @Schema(description = "In the order of the table") @NotNull @Size(max = EvaluationOpening.LINES)
        List<@NotNull @Valid IndicatorInput> indicators,

        @Schema(
                description = "偏差原因分析及改进措施 of the budget execution line; absent while there is nothing to explain",
                examples = "部分项目延续至下年")
        @Size(max = 2000)
        String executionExplanation) {

    /** Lines that a table may have, however they came into it. */
    static final int LINES = 200;
}
