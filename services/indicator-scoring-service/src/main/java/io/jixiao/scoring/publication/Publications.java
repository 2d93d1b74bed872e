package io.jixiao.scoring.publication;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationAudit;
import io.jixiao.scoring.evaluation.EvaluationProgress;
import io.jixiao.scoring.evaluation.EvaluationState;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.LockedEvaluation;
import io.jixiao.scoring.evaluation.SeparationOfDuties;
import io.jixiao.scoring.evaluation.Step;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.jixiao.scoring.version.OpenErrors;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Publishing locks the official score. The budget may move on: that is found, and changes nothing until it is reopened. */
@ApplicationScoped
public class Publications {

    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final SeparationOfDuties duties;
    private final OpenErrors errors;
    private final RuleSetCatalog ruleSets;
    private final PublicationRepository repository;
    private final EvaluationAudit audit;
    private final Caller caller;
    private final Clock clock;

    Publications(
            Evaluations evaluations,
            ScoreVersions scores,
            SeparationOfDuties duties,
            OpenErrors errors,
            RuleSetCatalog ruleSets,
            PublicationRepository repository,
            EvaluationAudit audit,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.duties = duties;
        this.errors = errors;
        this.ruleSets = ruleSets;
        this.repository = repository;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The publications beside the evaluation's ETag. */
    record Listed(long editVersion, PublicationView view) {}

    Listed list(UUID id) {
        return list(evaluations.get(id));
    }

    /**
     * @throws Problem 403 for whoever edited or submitted it, 409 where the latest score version is not the approved one, or an error is open that nobody accepted
     */
    Listed publish(UUID id, String ifMatch) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.PUBLISH, id, ifMatch);
        duties.refuseOwnWork(id, ScoringProblem.OWN_WORK_PUBLISHED);
        errors.refuseUnlessAccepted(evaluation);
        Publication publication = new Publication();
        publication.key = new Publication.Key(id, repository.of(id).size() + 1);
        publication.scoreVersion = evaluation.officialVersion();
        publication.reviewed = evaluation.state() == EvaluationState.REVIEWED;
        publication.publishedBy = caller.subject();
        publication.publishedAt = clock.instant();
        publication.tenant = evaluation.tenant();
        repository.add(publication);
        EvaluationProgress before = evaluation.progress();
        evaluation.publish();
        audit.recordStep(evaluation, "PUBLISHED", before, null);
        return list(evaluation);
    }

    /** Gives a published evaluation back to its unit; the published version stays what it was. */
    Listed reopen(UUID id, String ifMatch, String reason) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.REOPEN, id, ifMatch);
        Publication publication = repository.inForce(id).orElseThrow();
        publication.reopenedBy = caller.subject();
        publication.reopenedAt = clock.instant();
        publication.reopenedWhy = reason;
        EvaluationProgress before = evaluation.progress();
        evaluation.reopen();
        audit.recordStep(evaluation, "REOPENED", before, reason);
        return list(evaluation);
    }

    /**
     * Finds that the budget of a published evaluation is no longer the one that was scored; the score stays.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void budgetChanged(LockedEvaluation evaluation, AnnualBudget present) {
        Publication publication = repository.inForce(evaluation.id()).orElseThrow();
        AnnualBudget published =
                scores.budgetOf(evaluation.id(), publication.scoreVersion).orElse(null);
        BudgetDrift.between(published, present)
                .ifPresent(figures ->
                        found(evaluation, publication, present.figures().version(), figures));
    }

    private void found(
            LockedEvaluation evaluation, Publication publication, long version, Map<String, String> figures) {
        PublicationFinding finding = new PublicationFinding();
        finding.key = new PublicationFinding.Key(evaluation.id(), publication.key.number(), version);
        finding.severity = ruleSets.pinned(evaluation.ruleSet())
                .severities()
                .getOrDefault(FindingCode.BUDGET_CHANGED_AFTER_PUBLICATION, Severity.ERROR);
        finding.figures = figures;
        finding.foundAt = clock.instant();
        finding.tenant = evaluation.tenant();
        repository.add(finding);
        audit.record(evaluation, FindingCode.BUDGET_CHANGED_AFTER_PUBLICATION.name(), null, figures, null);
    }

    private Listed list(Evaluation evaluation) {
        UUID id = evaluation.id();
        return new Listed(evaluation.editVersion(), PublicationView.of(id, repository.of(id), repository.findings(id)));
    }
}
