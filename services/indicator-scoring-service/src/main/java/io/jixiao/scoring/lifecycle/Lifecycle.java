package io.jixiao.scoring.lifecycle;

import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.Roles;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationAudit;
import io.jixiao.scoring.evaluation.EvaluationProgress;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.LockedEvaluation;
import io.jixiao.scoring.evaluation.SeparationOfDuties;
import io.jixiao.scoring.evaluation.Step;
import io.jixiao.scoring.version.OpenErrors;
import io.jixiao.scoring.version.ScoreCause;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The steps of an evaluation from draft to approval: who may take them, when, and what they leave. */
@ApplicationScoped
class Lifecycle {

    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final OpenErrors errors;
    private final SeparationOfDuties duties;
    private final EvaluationAudit audit;
    private final Caller caller;

    Lifecycle(
            Evaluations evaluations,
            ScoreVersions scores,
            OpenErrors errors,
            SeparationOfDuties duties,
            EvaluationAudit audit,
            Caller caller) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.errors = errors;
        this.duties = duties;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Submits the draft; the first submission makes score version 1.
     *
     * @throws Problem 409 where the state does not allow it or an error is open
     */
    Evaluation submit(UUID id, String ifMatch) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.SUBMIT, id, ifMatch);
        errors.refuseSubmission(evaluation);
        EvaluationProgress before = evaluation.progress();
        evaluation.submit();
        scores.score(evaluation, ScoreCause.SUBMITTED);
        return done(evaluation, "SUBMITTED", before, null);
    }

    /**
     * Approves the latest score version, which becomes the official one.
     *
     * @throws Problem 403 where the approver edited or submitted the evaluation, 409 where an error is open that nobody accepted
     */
    Evaluation approve(UUID id, String ifMatch) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.APPROVE, id, ifMatch);
        duties.refuseOwnWork(id, ScoringProblem.OWN_WORK);
        errors.refuseUnlessAccepted(evaluation);
        EvaluationProgress before = evaluation.progress();
        evaluation.approve();
        return done(evaluation, "APPROVED", before, null);
    }

    /**
     * Gives the evaluation back to the unit, with a reason: the department until the bureau has reviewed, the bureau once
     * the department has approved.
     *
     * @throws Problem 403 where it is the other's turn
     */
    Evaluation giveBack(UUID id, String ifMatch, String reason) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.RETURN, id, ifMatch);
        String turn = switch (evaluation.state()) {
            case SUBMITTED -> Roles.DEPARTMENT_APPROVER;
            case REVIEWED -> Roles.FINANCE_REVIEWER;
            default -> null;
        };
        if (turn != null && !caller.has(turn)) {
            throw Problem.of(CommonProblem.ACCESS_DENIED);
        }
        EvaluationProgress before = evaluation.progress();
        evaluation.giveBack();
        return done(evaluation, "RETURNED", before, reason);
    }

    private Evaluation done(LockedEvaluation evaluation, String action, EvaluationProgress before, String reason) {
        audit.recordStep(evaluation, action, before, reason);
        return evaluation;
    }
}
