package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.scoring.budget.BudgetFigures;
import io.jixiao.scoring.evaluation.AnnualGoal;
import io.jixiao.scoring.ruleset.RuleSetReference;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ScoreVersion",
        description =
                "One scoring of an evaluation with everything that went into it. It never changes; only the acceptances beside its findings may be added later.")
public record ScoreVersionView(
        UUID evaluationId,
        @Schema(description = "1, 2, 3 … without a gap") long version,

        @Schema(description = "Hash of the whole scoring, with its algorithm")
        String hash,

        @Schema(description = "Hash of what was scored; the same inputs make no new version")
        String inputHash,

        ScoreCause cause,
        Instant createdAt,

        @Schema(description = "Subject of the token, or `system`")
        String createdBy,

        UUID unitId,

        @Schema(description = "Full name of the unit", examples = "株洲市城市管理综合行政执法支队")
        String unitName,

        @Schema(description = "Absent for 部门整体支出") @Nullable UUID projectId,
        @Schema(description = "年度", examples = "2021") int fiscalYear,
        SubjectKind subjectKind,
        RuleSetReference ruleSet,

        @Schema(description = "The figures that were scored; absent where no budget was registered") @Nullable
        BudgetReference budget,

        AnnualGoal annualGoal,
        ScoreView score) {

    @Schema(description = "The version of the annual budget that was scored.")
    public record BudgetReference(
            UUID annualBudgetId,

            @Schema(description = "The version of the figures", examples = "3")
            long version,

            @Schema(description = "Hash of the figures' canonical JSON, with its algorithm")
            String hash,

            BudgetFigures figures) {}

    static ScoreVersionView of(ScoreVersion version, Map<String, Acceptance> accepted) {
        ScoreDocument document = CanonicalJson.read(version.document, ScoreDocument.class);
        ScoreDocument.Inputs inputs = document.inputs();
        return new ScoreVersionView(
                version.key.evaluationId(),
                version.key.version(),
                version.hash,
                version.inputHash,
                version.cause,
                version.createdAt,
                version.createdBy,
                inputs.unitId(),
                inputs.unitName(),
                inputs.projectId(),
                inputs.evaluation().fiscalYear(),
                inputs.evaluation().subjectKind(),
                inputs.ruleSet(),
                inputs.budget() == null
                        ? null
                        : new BudgetReference(
                                inputs.budget().figures().annualBudgetId(),
                                inputs.budget().figures().version(),
                                inputs.budget().hash(),
                                inputs.budget().figures()),
                inputs.annualGoal(),
                ScoreView.of(inputs, document.score().score(), accepted));
    }
}
