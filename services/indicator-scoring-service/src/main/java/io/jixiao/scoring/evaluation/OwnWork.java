package io.jixiao.scoring.evaluation;

import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * Nobody approves or reviews what they edited, nor accepts its findings. A judgement is such an edit: the share that it
 * gives becomes the self score, and a reviewer would hold their own figure against itself.
 */
@ApplicationScoped
public class OwnWork {

    private static final Set<String> JUDGING = Set.of("JUDGED", "EXECUTION_JUDGED");

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    /** @throws Problem the one given, where the caller edited or judged the evaluation */
    public void refuse(UUID evaluationId, ScoringProblem problem) {
        if (did(evaluationId, JUDGING)) {
            throw Problem.of(
                    problem,
                    "您评判过该自评的得分，评判属于自评，这一步须由他人进行",
                    "You judged a score of this evaluation, which is part of its self score: somebody else must take this step");
        }
        if (did(evaluationId, EvaluationEdits.ACTIONS)) {
            throw Problem.of(problem);
        }
    }

    private boolean did(UUID evaluationId, Set<String> actions) {
        return audit.didAny(Evaluations.AUDITED, evaluationId, caller.subject(), actions);
    }
}
