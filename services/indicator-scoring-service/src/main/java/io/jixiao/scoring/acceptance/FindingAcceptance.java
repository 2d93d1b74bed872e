package io.jixiao.scoring.acceptance;

import io.jixiao.engine.score.Severity;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.Roles;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationAudit;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.LockedEvaluation;
import io.jixiao.scoring.evaluation.SeparationOfDuties;
import io.jixiao.scoring.evaluation.Step;
import io.jixiao.scoring.version.Acceptance;
import io.jixiao.scoring.version.FindingView;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Accepting a finding as it stands, over the figures as they stand: the department in charge accepts warnings and advice,
 * the finance bureau errors. The finding stays listed with who accepted it and why. Who may accept may also withdraw.
 */
@ApplicationScoped
class FindingAcceptance {

    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final AcceptedFindingRepository repository;
    private final SeparationOfDuties duties;
    private final EvaluationAudit audit;
    private final Caller caller;
    private final Clock clock;

    FindingAcceptance(
            Evaluations evaluations,
            ScoreVersions scores,
            AcceptedFindingRepository repository,
            SeparationOfDuties duties,
            EvaluationAudit audit,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.repository = repository;
        this.duties = duties;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The evaluation's findings beside its ETag. */
    record Listed(long editVersion, List<FindingView> findings) {}

    Listed list(UUID id) {
        return list(evaluations.get(id));
    }

    /**
     * @param key of the finding that is accepted
     * @throws Problem 403 where it is another's to accept, or the caller edited the evaluation; 404 where no finding has that
     *     key, or no longer; 409 once published
     */
    Listed accept(UUID id, String ifMatch, String key, String reason) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.ACCEPT_FINDING, id, ifMatch);
        FindingView finding = scores.findings(evaluation).stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        refuseUnlessTheirs(id, finding.severity());
        AcceptedFinding acceptance = acceptance(evaluation, finding, reason);
        repository.keep(acceptance);
        evaluation.changeAcceptance();
        audit.record(
                evaluation,
                "FINDING_ACCEPTED",
                new Audited(finding, finding.acceptance()),
                new Audited(finding, acceptance.view()),
                reason);
        return list(evaluation);
    }

    /**
     * Takes an acceptance back, also one that has lapsed: the finding is open again.
     *
     * @param key of the finding that was accepted
     * @throws Problem 403 where it was another's to accept, or the caller edited the evaluation; 404 where nobody accepted it;
     *     409 once published
     */
    Listed withdraw(UUID id, String ifMatch, String key, String reason) {
        LockedEvaluation evaluation = evaluations.lockedFor(Step.ACCEPT_FINDING, id, ifMatch);
        AcceptedFinding acceptance = repository.find(id, key).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        refuseUnlessTheirs(id, acceptance.severity);
        repository.drop(acceptance);
        evaluation.changeAcceptance();
        audit.record(
                evaluation,
                "FINDING_ACCEPTANCE_WITHDRAWN",
                new Audited(acceptance, acceptance.view()),
                new Audited(acceptance, null),
                reason);
        return list(evaluation);
    }

    /** A finding for the audit trail. */
    private record Audited(String key, String code, Severity severity, String line, Acceptance acceptance) {
        Audited(FindingView finding, Acceptance acceptance) {
            this(finding.key(), finding.code().name(), finding.severity(), finding.line(), acceptance);
        }

        Audited(AcceptedFinding finding, Acceptance acceptance) {
            this(finding.key.findingKey(), finding.code.name(), finding.severity, finding.line, acceptance);
        }
    }

    private void refuseUnlessTheirs(UUID id, Severity severity) {
        String whose = switch (severity) {
            case ERROR -> Roles.FINANCE_REVIEWER;
            case WARNING, ADVICE -> Roles.DEPARTMENT_APPROVER;
        };
        if (!caller.has(whose)) {
            throw Problem.of(ScoringProblem.ACCEPTANCE_NOT_YOURS);
        }
        duties.refuseOwnWork(id, ScoringProblem.OWN_WORK_ACCEPTED);
    }

    private AcceptedFinding acceptance(Evaluation evaluation, FindingView finding, String reason) {
        AcceptedFinding acceptance = new AcceptedFinding();
        acceptance.key = new AcceptedFinding.Key(evaluation.id(), finding.key());
        acceptance.code = finding.code();
        acceptance.severity = finding.severity();
        acceptance.line = finding.line();
        acceptance.reason = reason;
        acceptance.acceptedBy = caller.subject();
        acceptance.acceptedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        acceptance.tenant = evaluation.tenant();
        return acceptance;
    }

    private Listed list(Evaluation evaluation) {
        return new Listed(evaluation.editVersion(), scores.findings(evaluation));
    }
}
