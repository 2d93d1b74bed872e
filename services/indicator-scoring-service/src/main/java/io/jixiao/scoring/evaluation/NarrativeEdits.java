package io.jixiao.scoring.evaluation;

import static io.jixiao.scoring.evaluation.EditAction.NARRATIVE_EDIT_BEGUN;

import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Who writes on the narrative of an evaluation, which report-service keeps. It says so here before it keeps a word, so that whoever
 * approves or reviews is known for a writer the moment that there is something written.
 */
@ApplicationScoped
class NarrativeEdits {

    private final Evaluations evaluations;
    private final EvaluationAudit audit;

    NarrativeEdits(Evaluations evaluations, EvaluationAudit audit) {
        this.evaluations = evaluations;
        this.audit = audit;
    }

    /**
     * Makes the caller an editor of the evaluation, once; its table and ETag stay.
     *
     * @throws Problem 404, 409 where it is no longer open to the unit
     */
    Evaluation begin(UUID id) {
        LockedEvaluation evaluation = evaluations.locked(id);
        evaluation.requireOpenToTheUnit();
        if (!audit.callerDidAny(id, Set.of(NARRATIVE_EDIT_BEGUN.name()))) {
            audit.record(evaluation, NARRATIVE_EDIT_BEGUN.name(), null, null, null);
        }
        return evaluation;
    }
}
