package io.jixiao.scoring.evaluation;

import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Nobody approves, reviews or publishes what they edited or submitted, nor accepts its findings. The table, evidence and words of
 * the narrative are such edits, and so is a judgement: the share that it gives becomes the self score, and a reviewer would hold
 * their own figure against itself.
 */
@ApplicationScoped
public class SeparationOfDuties {

    private static final Set<String> SUBMITTING = Set.of("SUBMITTED");
    private static final Set<String> APPROVING = Set.of("APPROVED");

    private final EvaluationAudit audit;

    SeparationOfDuties(EvaluationAudit audit) {
        this.audit = audit;
    }

    /** @throws Problem the one given, where the caller edited, judged or submitted the evaluation */
    public void refuseOwnWork(UUID evaluationId, ScoringProblem problem) {
        if (audit.callerDidAny(evaluationId, EditAction.JUDGING)) {
            throw Problem.of(
                    problem,
                    "您评判过该自评的得分，评判属于自评，这一步须由他人进行",
                    "You judged a score of this evaluation, which is part of its self score: somebody else must take this step");
        }
        if (audit.callerDidAny(evaluationId, EditAction.ALL) || audit.callerDidAny(evaluationId, SUBMITTING)) {
            throw Problem.of(problem);
        }
    }

    /** @throws Problem 403 where the caller edited, judged, submitted or approved the evaluation */
    public void refuseReviewOfOwnWork(UUID evaluationId) {
        refuseOwnWork(evaluationId, ScoringProblem.OWN_WORK_REVIEWED);
        if (audit.callerDidAny(evaluationId, APPROVING)) {
            throw Problem.of(ScoringProblem.OWN_WORK_REVIEWED);
        }
    }
}
