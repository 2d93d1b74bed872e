package io.jixiao.scoring.evaluation;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds evaluations, to be read or, under their lock, to be changed. */
@ApplicationScoped
public class Evaluations {

    private final EvaluationRepository repository;
    private final EvaluationAudit audit;

    Evaluations(EvaluationRepository repository, EvaluationAudit audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** @throws Problem 404 */
    public Evaluation get(UUID id) {
        return repository.findByIdOptional(id).map(Evaluation::new).orElseThrow(Evaluations::unknown);
    }

    /** The evaluation of a subject's year, if one is open. */
    public Optional<Evaluation> of(UUID unitId, UUID projectId, int fiscalYear) {
        return repository.of(unitId, projectId, fiscalYear).map(Evaluation::new);
    }

    /** All evaluations of a division, that level alone, and year. */
    public List<Evaluation> ofDivision(String divisionCode, int fiscalYear) {
        return repository.ofDivision(divisionCode, fiscalYear).stream()
                .map(Evaluation::new)
                .toList();
    }

    /** @throws Problem 404 where there is no such evaluation, or it has no such line */
    public void requireIndicator(UUID id, UUID indicatorId) {
        get(id).indicator(indicatorId);
    }

    /**
     * Locked until the transaction ends, whatever version somebody saw: for what happens in the background.
     *
     * @throws Problem 404
     */
    public LockedEvaluation locked(UUID id) {
        return repository.locked(id).map(LockedEvaluation::new).orElseThrow(Evaluations::unknown);
    }

    /** The evaluation of a subject's year, locked as {@link #locked(UUID)}, if one is open. */
    public Optional<LockedEvaluation> lockedOf(UUID unitId, UUID projectId, int fiscalYear) {
        return repository.lockedOf(unitId, projectId, fiscalYear).map(LockedEvaluation::new);
    }

    /**
     * Locked until the transaction ends, on the version that the person saw.
     *
     * @param ifMatch the ETag of that version
     * @throws Problem 404, 412 where it moved on, 428 without a tag
     */
    LockedEvaluation locked(UUID id, String ifMatch) {
        LockedEvaluation evaluation = locked(id);
        EntityTags.requireMatch(ifMatch, evaluation.editVersion());
        return evaluation;
    }

    /**
     * As {@link #locked(UUID, String)}, for a step that something else may yet forbid: what the state does not allow is
     * refused first.
     *
     * @throws Problem 404, 412, 428, 409 with the allowed steps where this is not one
     */
    public LockedEvaluation lockedFor(Step step, UUID id, String ifMatch) {
        LockedEvaluation evaluation = locked(id, ifMatch);
        evaluation.require(step);
        return evaluation;
    }

    Page<EvaluationView> list(UUID after, UUID unitId, Integer fiscalYear, int limit) {
        return Page.of(
                repository.after(after, unitId, fiscalYear, limit + 1),
                limit,
                row -> row.id.toString(),
                row -> new Evaluation(row).view());
    }

    Page<AuditView> history(UUID id, long after, int limit) {
        get(id);
        return audit.page(id, after, limit);
    }

    AuditIntegrity historyIntegrity(UUID id) {
        get(id);
        return audit.integrity(id);
    }

    private static Problem unknown() {
        return Problem.of(CommonProblem.NOT_FOUND);
    }
}
