package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.scoring.ruleset.RuleSetReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Evaluation", description = "A self-evaluation as people edit it.")
public record EvaluationView(
        UUID id,
        UUID unitId,

        @Schema(description = "Full name of the unit", examples = "株洲市城市管理综合行政执法支队")
        String unitName,

        @Schema(description = "Absent for 部门整体支出") @Nullable UUID projectId,

        @Schema(description = "财政区划, GB/T 2260", examples = "430200")
        String divisionCode,

        @Schema(description = "主管部门", examples = "104") String departmentCode,
        @Schema(description = "预算单位", examples = "104001") String unitCode,
        @Schema(description = "年度", examples = "2021") int fiscalYear,
        SubjectKind subjectKind,
        EvaluationState state,

        @Schema(description = "What the present state allows, whoever asks")
        Set<Step> allowedSteps,

        @Schema(description = "Grows with every edit of a person; also the ETag", examples = "7")
        long editVersion,

        @Schema(description = "Newest score version; 0 before the first submission", examples = "2")
        long latestVersion,

        @Schema(description = "Approved score version; 0 before", examples = "1")
        long officialVersion,

        RuleSetReference ruleSet,
        AnnualGoal annualGoal,
        @Schema(description = "In the order of the table") List<IndicatorView> indicators,

        @Schema(description = "偏差原因分析及改进措施 of the execution line; absent while there is none") @Nullable
        String executionExplanation,

        @Schema(
                description =
                        "Percent of the execution line's weight where the rate cannot be computed; absent otherwise")
        @Nullable
        BigDecimal executionShare,

        @Schema(description = "Why that share; absent without one") @Nullable
        String executionJudgementReason,

        Instant openedAt) {

    static EvaluationView of(Evaluation evaluation) {
        EvaluationRow row = evaluation.row;
        return new EvaluationView(
                row.id,
                row.subject.unitId(),
                row.subject.unitName(),
                row.subject.projectId(),
                row.tenant.divisionCode(),
                row.tenant.departmentCode(),
                row.tenant.unitCode(),
                row.subject.fiscalYear(),
                row.subject.kind(),
                row.state,
                evaluation.allowedSteps(),
                row.editVersion,
                row.latestVersion,
                row.officialVersion,
                row.ruleSet,
                evaluation.annualGoal(),
                row.indicators.stream().map(IndicatorView::of).toList(),
                row.executionExplanation,
                row.executionShare,
                row.executionJudgement,
                row.openedAt);
    }
}
