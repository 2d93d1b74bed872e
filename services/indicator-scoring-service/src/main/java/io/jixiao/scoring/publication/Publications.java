package io.jixiao.scoring.publication;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationState;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.Standing;
import io.jixiao.scoring.evaluation.Step;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.jixiao.scoring.version.OpenErrors;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Publishing locks the official score. The budget may move on: that is found, and changes nothing until it is reopened. */
@ApplicationScoped
public class Publications {

    @Inject
    Evaluations evaluations;

    @Inject
    ScoreVersions scores;

    @Inject
    OpenErrors errors;

    @Inject
    RuleSetCatalog ruleSets;

    @Inject
    PublicationRecords records;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The publications beside the evaluation's ETag. */
    record Listed(long editVersion, PublicationView view) {}

    Listed list(UUID id) {
        return list(evaluations.get(id));
    }

    /**
     * @throws Problem 409 where the latest score version is not the approved one, or an error is open that nobody accepted
     */
    Listed publish(UUID id, String ifMatch) {
        Evaluation evaluation = evaluations.at(id, ifMatch, Step.PUBLISH);
        errors.refuseUnlessAccepted(evaluation);
        Publication publication = new Publication();
        publication.key = new Publication.Key(id, records.of(id).size() + 1);
        publication.scoreVersion = evaluation.officialVersion();
        publication.reviewed = evaluation.state() == EvaluationState.REVIEWED;
        publication.publishedBy = caller.subject();
        publication.publishedAt = clock.instant();
        publication.tenant = evaluation.tenant();
        records.add(publication);
        move(evaluation, EvaluationState.PUBLISHED, "PUBLISHED", null);
        return list(evaluation);
    }

    /** Gives a published evaluation back to its unit; the published version stays what it was. */
    Listed reopen(UUID id, String ifMatch, String reason) {
        Evaluation evaluation = evaluations.at(id, ifMatch, Step.REOPEN);
        Publication publication = records.inForce(id).orElseThrow();
        publication.reopenedBy = caller.subject();
        publication.reopenedAt = clock.instant();
        publication.reopenedWhy = reason;
        move(evaluation, EvaluationState.RETURNED, "REOPENED", reason);
        return list(evaluation);
    }

    /**
     * Finds that the budget of a published evaluation is no longer the one that was scored; the score stays.
     *
     * @param evaluation locked by this transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void budgetChanged(Evaluation evaluation, AnnualBudget present) {
        Publication publication = records.inForce(evaluation.id()).orElseThrow();
        AnnualBudget published =
                scores.budgetOf(evaluation.id(), publication.scoreVersion).orElse(null);
        BudgetDrift.between(published, present)
                .ifPresent(figures ->
                        found(evaluation, publication, present.figures().version(), figures));
    }

    private void found(Evaluation evaluation, Publication publication, long version, Map<String, String> figures) {
        PublicationFinding finding = new PublicationFinding();
        finding.key = new PublicationFinding.Key(evaluation.id(), publication.key.number(), version);
        finding.severity = ruleSets.pinned(
                        evaluation.ruleSetId(), evaluation.ruleSetVersion(), evaluation.ruleSetHash())
                .severities()
                .getOrDefault(FindingCode.BUDGET_CHANGED_AFTER_PUBLICATION, Severity.ERROR);
        finding.figures = figures;
        finding.foundAt = clock.instant();
        finding.tenant = evaluation.tenant();
        records.add(finding);
        audit.record(
                Evaluations.AUDITED,
                evaluation.id(),
                evaluation.tenant(),
                FindingCode.BUDGET_CHANGED_AFTER_PUBLICATION.name(),
                null,
                figures,
                null);
    }

    private void move(Evaluation evaluation, EvaluationState next, String action, String reason) {
        Standing before = Standing.of(evaluation);
        evaluation.moveTo(next);
        audit.record(
                Evaluations.AUDITED,
                evaluation.id(),
                evaluation.tenant(),
                action,
                before,
                Standing.of(evaluation),
                reason);
    }

    private Listed list(Evaluation evaluation) {
        UUID id = evaluation.id();
        return new Listed(evaluation.editVersion(), PublicationView.of(id, records.of(id), records.findings(id)));
    }
}
