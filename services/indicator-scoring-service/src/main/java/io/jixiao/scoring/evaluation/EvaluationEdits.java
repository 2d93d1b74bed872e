package io.jixiao.scoring.evaluation;

import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.scoring.ScoringProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What people change on an evaluation. Each edit is made on the version the person saw, under the evaluation's lock, and
 * leaves an audit entry; once submitted, it needs a reason and re-scores.
 */
@ApplicationScoped
public class EvaluationEdits {

    /** The audited actions that make somebody an editor, who then cannot approve. */
    public static final Set<String> ACTIONS = Set.of(
            "OPENED",
            "GOAL_CHANGED",
            "INDICATOR_ADDED",
            "INDICATOR_CHANGED",
            "INDICATOR_REMOVED",
            "ACTUAL_CHANGED",
            "JUDGED",
            "EXECUTION_EXPLAINED",
            "EXECUTION_JUDGED",
            "EVIDENCE_ADDED",
            "EVIDENCE_REMOVED");

    @Inject
    Evaluations evaluations;

    @Inject
    IndicatorLines lines;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Amended> amended;

    /** A submitted evaluation was changed under its lock; observed in the same transaction to re-score it. */
    public record Amended(Evaluation evaluation) {}

    EvaluationView changeGoal(UUID id, String ifMatch, AnnualGoal goal) {
        return define(id, ifMatch, "GOAL_CHANGED", e -> new AnnualGoal(e.goalExpected, e.goalActual), evaluation -> {
            evaluation.goalExpected = goal.expected();
            evaluation.goalActual = goal.actual();
        });
    }

    EvaluationView addIndicator(UUID id, String ifMatch, IndicatorInput input) {
        StoredEvaluation evaluation = onCurrent(id, ifMatch);
        refuseUnless(evaluation, evaluation.state.isOpenToTheUnit());
        Indicator line = lines.add(evaluation, input, "");
        return done(evaluation, "INDICATOR_ADDED", null, IndicatorView.of(line), null);
    }

    /**
     * Adds several lines as one edit, each with an audit entry of its own.
     *
     * @param drafting gives the lines, from the evaluation as it is under its lock
     * @throws Problem 404, 409 unless it is open to the unit, 412, 428
     */
    public EvaluationView addIndicators(
            UUID id, String ifMatch, Function<EvaluationView, List<IndicatorInput>> drafting) {
        StoredEvaluation evaluation = onCurrent(id, ifMatch);
        refuseUnless(evaluation, evaluation.state.isOpenToTheUnit());
        List<IndicatorInput> inputs = drafting.apply(EvaluationView.of(evaluation));
        evaluation.editVersion++;
        for (int i = 0; i < inputs.size(); i++) {
            Indicator line = lines.add(evaluation, inputs.get(i), "/indicators/" + i);
            recorded(evaluation, "INDICATOR_ADDED", null, IndicatorView.of(line), null);
        }
        return EvaluationView.of(evaluation);
    }

    EvaluationView changeIndicator(UUID id, UUID indicatorId, String ifMatch, IndicatorInput input) {
        return define(
                id,
                ifMatch,
                "INDICATOR_CHANGED",
                e -> IndicatorView.of(IndicatorLines.find(e, indicatorId)),
                evaluation -> lines.define(IndicatorLines.find(evaluation, indicatorId), input, ""));
    }

    EvaluationView removeIndicator(UUID id, UUID indicatorId, String ifMatch) {
        StoredEvaluation evaluation = onCurrent(id, ifMatch);
        refuseUnless(evaluation, evaluation.state.isOpenToTheUnit());
        Indicator line = IndicatorLines.find(evaluation, indicatorId);
        evaluation.indicators.remove(line);
        return done(evaluation, "INDICATOR_REMOVED", IndicatorView.of(line), null, null);
    }

    EvaluationView changeActual(UUID id, UUID indicatorId, String ifMatch, ActualInput input) {
        return amend(
                id,
                ifMatch,
                "ACTUAL_CHANGED",
                input.reason(),
                e -> IndicatorView.of(IndicatorLines.find(e, indicatorId)),
                evaluation -> {
                    Indicator line = IndicatorLines.find(evaluation, indicatorId);
                    line.actualText = input.actual();
                    line.deviationExplanation = input.deviationExplanation();
                });
    }

    EvaluationView judge(UUID id, UUID indicatorId, String ifMatch, JudgementInput input) {
        return amend(
                id,
                ifMatch,
                "JUDGED",
                input.reason(),
                e -> IndicatorView.of(IndicatorLines.find(e, indicatorId)),
                evaluation -> {
                    Indicator line = IndicatorLines.find(evaluation, indicatorId);
                    line.attainment = input.attainment();
                    line.share = input.share();
                    line.judgementReason = input.reason();
                });
    }

    /**
     * Names a file that shows the actual value of a line.
     *
     * @param hash of its content
     * @throws Problem 409 where it is named already, or the line has as many as it may have
     */
    public EvaluationView addEvidence(UUID id, UUID indicatorId, String ifMatch, String hash, String reason) {
        return amend(
                id,
                ifMatch,
                "EVIDENCE_ADDED",
                reason,
                e -> IndicatorView.of(IndicatorLines.find(e, indicatorId)),
                evaluation -> IndicatorLines.find(evaluation, indicatorId).addEvidence(hash));
    }

    /** Takes a file away from a line; only while the evaluation is open to the unit. */
    public EvaluationView removeEvidence(UUID id, UUID indicatorId, String ifMatch, String hash) {
        return define(
                id,
                ifMatch,
                "EVIDENCE_REMOVED",
                e -> IndicatorView.of(IndicatorLines.find(e, indicatorId)),
                evaluation -> IndicatorLines.find(evaluation, indicatorId).removeEvidence(hash));
    }

    EvaluationView explainExecution(UUID id, String ifMatch, ExecutionExplanation input) {
        return amend(
                id,
                ifMatch,
                "EXECUTION_EXPLAINED",
                input.reason(),
                e -> e.executionExplanation == null ? null : Map.of("deviationExplanation", e.executionExplanation),
                evaluation -> evaluation.executionExplanation = input.deviationExplanation());
    }

    EvaluationView judgeExecution(UUID id, String ifMatch, ExecutionJudgement input) {
        return amend(
                id,
                ifMatch,
                "EXECUTION_JUDGED",
                input.reason(),
                e -> e.executionShare == null ? null : new ExecutionJudgement(e.executionShare, e.executionJudgement),
                evaluation -> {
                    evaluation.executionShare = input.share();
                    evaluation.executionJudgement = input.reason();
                });
    }

    /** Changes what is asked for: targets, weights, lines. Only while the evaluation is open to the unit. */
    private EvaluationView define(
            UUID id,
            String ifMatch,
            String action,
            Function<StoredEvaluation, Object> state,
            Consumer<StoredEvaluation> change) {
        StoredEvaluation evaluation = onCurrent(id, ifMatch);
        refuseUnless(evaluation, evaluation.state.isOpenToTheUnit());
        return apply(evaluation, action, state, change, null);
    }

    /** Changes what was achieved: also once submitted, with a reason, until it is approved. */
    private EvaluationView amend(
            UUID id,
            String ifMatch,
            String action,
            String reason,
            Function<StoredEvaluation, Object> state,
            Consumer<StoredEvaluation> change) {
        StoredEvaluation evaluation = onCurrent(id, ifMatch);
        boolean submitted = evaluation.state == EvaluationState.SUBMITTED;
        refuseUnless(evaluation, evaluation.state.isOpenToTheUnit() || submitted);
        if (submitted && (reason == null || reason.isBlank())) {
            throw ScoringProblem.REASON_REQUIRED.at("/reason");
        }
        EvaluationView view = apply(evaluation, action, state, change, reason);
        if (submitted) {
            amended.fire(new Amended(evaluation));
            return EvaluationView.of(evaluation);
        }
        return view;
    }

    private EvaluationView apply(
            StoredEvaluation evaluation,
            String action,
            Function<StoredEvaluation, Object> state,
            Consumer<StoredEvaluation> change,
            String reason) {
        Object before = state.apply(evaluation);
        change.accept(evaluation);
        return done(evaluation, action, before, state.apply(evaluation), reason);
    }

    private EvaluationView done(
            StoredEvaluation evaluation, String action, Object before, Object after, String reason) {
        evaluation.editVersion++;
        recorded(evaluation, action, before, after, reason);
        return EvaluationView.of(evaluation);
    }

    private void recorded(StoredEvaluation evaluation, String action, Object before, Object after, String reason) {
        audit.record(Evaluations.AUDITED, evaluation.id, evaluation.tenant, action, before, after, reason);
    }

    private StoredEvaluation onCurrent(UUID id, String ifMatch) {
        StoredEvaluation evaluation = evaluations.lockedRow(id);
        EntityTags.requireMatch(ifMatch, evaluation.editVersion);
        return evaluation;
    }

    private static void refuseUnless(StoredEvaluation evaluation, boolean allowed) {
        if (!allowed) {
            throw Evaluations.notAllowed(evaluation);
        }
    }
}
