package io.jixiao.scoring.evaluation;

import static io.jixiao.scoring.evaluation.EditAction.ACTUAL_CHANGED;
import static io.jixiao.scoring.evaluation.EditAction.EVIDENCE_ADDED;
import static io.jixiao.scoring.evaluation.EditAction.EXECUTION_EXPLAINED;
import static io.jixiao.scoring.evaluation.EditAction.EXECUTION_JUDGED;
import static io.jixiao.scoring.evaluation.EditAction.JUDGED;

import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is stated of what was achieved: freely in a draft, with a reason once submitted, when it makes a new score version.
 * Each change is made on the version the person saw, under the evaluation's lock, and leaves an audit entry.
 */
@ApplicationScoped
public class AchievementEdits {

    private final Evaluations evaluations;
    private final EvaluationAudit audit;
    private final Event<Amended> amended;

    AchievementEdits(Evaluations evaluations, EvaluationAudit audit, Event<Amended> amended) {
        this.evaluations = evaluations;
        this.audit = audit;
        this.amended = amended;
    }

    /** A submitted evaluation was changed under its lock; observed in the same transaction to re-score it. */
    public record Amended(LockedEvaluation evaluation) {}

    EvaluationView changeActual(UUID id, UUID indicatorId, String ifMatch, ActualInput input) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        return amend(
                evaluation,
                ACTUAL_CHANGED,
                input.reason(),
                it -> it.indicator(indicatorId),
                edit -> edit.actual(indicatorId, input));
    }

    EvaluationView judge(UUID id, UUID indicatorId, String ifMatch, JudgementInput input) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        return amend(
                evaluation,
                JUDGED,
                input.reason(),
                it -> it.indicator(indicatorId),
                edit -> edit.judge(indicatorId, input));
    }

    /**
     * Names a file that shows the actual value of a line.
     *
     * @param hash of its content
     * @throws Problem 409 where it is named already, or the line has as many as it may have
     */
    public EvaluationView addEvidence(UUID id, UUID indicatorId, String ifMatch, String hash, String reason) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        return amend(
                evaluation,
                EVIDENCE_ADDED,
                reason,
                it -> it.indicator(indicatorId),
                edit -> edit.addEvidence(indicatorId, hash));
    }

    EvaluationView explainExecution(UUID id, String ifMatch, ExecutionExplanation input) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        return amend(
                evaluation,
                EXECUTION_EXPLAINED,
                input.reason(),
                Evaluation::executionExplanation,
                edit -> edit.explainExecution(input.deviationExplanation()));
    }

    EvaluationView judgeExecution(UUID id, String ifMatch, ExecutionJudgement input) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        return amend(
                evaluation,
                EXECUTION_JUDGED,
                input.reason(),
                Evaluation::executionJudgement,
                edit -> edit.judgeExecution(input));
    }

    private EvaluationView amend(
            LockedEvaluation evaluation,
            EditAction action,
            String reason,
            Function<Evaluation, Object> audited,
            Consumer<AchievementEdit> change) {
        AchievementEdit edit = evaluation.achievements(reason);
        Object before = audited.apply(evaluation);
        change.accept(edit);
        audit.record(evaluation, action.name(), before, audited.apply(evaluation), reason);
        if (evaluation.isAmendable()) {
            amended.fire(new Amended(evaluation));
        }
        return evaluation.view();
    }
}
