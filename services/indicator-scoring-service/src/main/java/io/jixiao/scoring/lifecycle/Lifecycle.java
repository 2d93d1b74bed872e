package io.jixiao.scoring.lifecycle;

import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.Roles;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationState;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.OwnWork;
import io.jixiao.scoring.evaluation.Standing;
import io.jixiao.scoring.evaluation.Step;
import io.jixiao.scoring.version.OpenErrors;
import io.jixiao.scoring.version.ScoreCause;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The steps of an evaluation from draft to approval: who may take them, when, and what they leave. */
@ApplicationScoped
class Lifecycle {

    @Inject
    Evaluations evaluations;

    @Inject
    ScoreVersions scores;

    @Inject
    OpenErrors errors;

    @Inject
    OwnWork ownWork;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    /**
     * Submits the draft; the first submission makes score version 1.
     *
     * @throws Problem 409 where the state does not allow it or an error is open
     */
    Evaluation submit(UUID id, String ifMatch) {
        Evaluation evaluation = evaluations.at(id, ifMatch, Step.SUBMIT);
        errors.refuseSubmission(evaluation);
        Standing before = Standing.of(evaluation);
        evaluation.moveTo(EvaluationState.SUBMITTED);
        scores.score(evaluation, ScoreCause.SUBMITTED);
        return done(evaluation, "SUBMITTED", before, null);
    }

    /**
     * Approves the latest score version, which becomes the official one.
     *
     * @throws Problem 403 where the approver edited the evaluation, 409 where an error is open that nobody accepted
     */
    Evaluation approve(UUID id, String ifMatch) {
        Evaluation evaluation = evaluations.at(id, ifMatch, Step.APPROVE);
        ownWork.refuse(id, ScoringProblem.OWN_WORK);
        errors.refuseUnlessAccepted(evaluation);
        Standing before = Standing.of(evaluation);
        evaluation.moveTo(EvaluationState.APPROVED);
        return done(evaluation, "APPROVED", before, null);
    }

    /**
     * Gives the evaluation back to the unit, with a reason: the department until the bureau has reviewed, the bureau once
     * the department has approved.
     *
     * @throws Problem 403 where it is the other's turn
     */
    Evaluation giveBack(UUID id, String ifMatch, String reason) {
        Evaluation evaluation = evaluations.at(id, ifMatch, Step.RETURN);
        String turn = switch (evaluation.state()) {
            case SUBMITTED -> Roles.DEPARTMENT_APPROVER;
            case REVIEWED -> Roles.FINANCE_REVIEWER;
            default -> null;
        };
        if (turn != null && !caller.has(turn)) {
            throw Problem.of(CommonProblem.ACCESS_DENIED);
        }
        Standing before = Standing.of(evaluation);
        evaluation.moveTo(EvaluationState.RETURNED);
        return done(evaluation, "RETURNED", before, reason);
    }

    private Evaluation done(Evaluation evaluation, String action, Standing before, String reason) {
        audit.record(
                Evaluations.AUDITED,
                evaluation.id(),
                evaluation.tenant(),
                action,
                before,
                Standing.of(evaluation),
                reason);
        return evaluation;
    }
}
