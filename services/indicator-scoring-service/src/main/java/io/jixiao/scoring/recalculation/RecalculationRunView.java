package io.jixiao.scoring.recalculation;

import io.jixiao.scoring.recalculation.RecalculationRepository.Progress;
import io.jixiao.scoring.ruleset.RuleSetReference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecalculationRun", description = "A recalculation run and how far it is.")
public record RecalculationRunView(
        UUID id,

        @Schema(description = "财政区划, GB/T 2260: that level alone", examples = "430200")
        String divisionCode,

        @Schema(description = "年度", examples = "2021") int fiscalYear,

        @Schema(description = "The rule set that its evaluations are scored by from now on")
        RuleSetReference ruleSet,

        @Schema(description = "Why", examples = "湘财绩〔2021〕5号更正评分办法")
        String reason,

        @Schema(description = "Subject of the token that ordered it")
        String startedBy,

        Instant startedAt,

        @Schema(description = "Evaluations that were open when the run was ordered", examples = "120")
        long evaluations,

        @Schema(description = "Of these, how many wait; 0 when the run is done", examples = "0")
        long waiting,

        @Schema(description = "Scored again, with a new version", examples = "97")
        long rescored,

        @Schema(
                description = "Drafts and returned ones that were moved; they have no score of their own",
                examples = "12")
        long draftsMoved,

        @Schema(description = "On that rule set already", examples = "1")
        long unchanged,

        @Schema(
                description = "Published ones, which are locked; reopen and recalculate them to move them",
                examples = "10")
        long publishedKept,

        @Schema(description = "Given up after three attempts and left as they were", examples = "0")
        long failed) {

    static RecalculationRunView of(RecalculationRun run, Progress progress) {
        return new RecalculationRunView(
                run.id,
                run.divisionCode,
                run.fiscalYear,
                run.ruleSet,
                run.reason,
                run.startedBy,
                run.startedAt,
                progress.evaluations(),
                progress.waiting(),
                progress.of(RecalculationOutcome.RESCORED),
                progress.of(RecalculationOutcome.DRAFT_MOVED),
                progress.of(RecalculationOutcome.UNCHANGED),
                progress.of(RecalculationOutcome.PUBLISHED_KEPT),
                progress.of(RecalculationOutcome.FAILED));
    }
}
