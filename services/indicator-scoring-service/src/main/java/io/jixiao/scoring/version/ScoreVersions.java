package io.jixiao.scoring.version;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Score;
import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.budget.BudgetFiguresRepository;
import io.jixiao.scoring.evaluation.AchievementEdits.Amended;
import io.jixiao.scoring.evaluation.EvaluatedSubject;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.LockedEvaluation;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.jixiao.scoring.version.ScoreDocument.Inputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Scores evaluations and keeps each different result as an immutable version, under the evaluation's lock. */
@ApplicationScoped
public class ScoreVersions {

    /** Where score versions, and what belongs to them, are told. */
    public static final String TOPIC = "jixiao.scoring.score.v1";

    static final String CHANGED = "io.jixiao.scoring.score.changed.v1";

    private final ScoreVersionRepository versions;
    private final BudgetFiguresRepository budgets;
    private final RuleSetCatalog ruleSets;
    private final Acceptances acceptances;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ScoreVersions(
            ScoreVersionRepository versions,
            BudgetFiguresRepository budgets,
            RuleSetCatalog ruleSets,
            Acceptances acceptances,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.versions = versions;
        this.budgets = budgets;
        this.ruleSets = ruleSets;
        this.acceptances = acceptances;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** A kept score with the version and hash by which it is named, and the rule set it was made by. */
    public record Scored(long version, String hash, Score score, RuleSet rules) {}

    /** The score as it would be now. Kept nowhere. */
    public Score preview(Evaluation evaluation) {
        return score(inputs(evaluation));
    }

    /** What the engine would be given now. */
    public io.jixiao.engine.evaluation.Evaluation scoringInput(Evaluation evaluation) {
        return inputs(evaluation).scored();
    }

    ScoreView previewView(Evaluation evaluation) {
        Inputs inputs = inputs(evaluation);
        return ScoreView.of(inputs, score(inputs), acceptances.of(evaluation.id()));
    }

    /** The findings of the score as it would be now, with what was accepted of them. */
    public List<FindingView> findings(Evaluation evaluation) {
        return FindingView.of(preview(evaluation), acceptances.of(evaluation.id()));
    }

    /** @throws Problem 404 where there is no such version */
    public Scored read(UUID evaluationId, long version) {
        return versions.find(evaluationId, version)
                .map(this::scored)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private Scored scored(ScoreVersion found) {
        ScoreDocument document = CanonicalJson.read(found.document, ScoreDocument.class);
        return new Scored(
                found.key.version(),
                found.hash,
                document.score().score(),
                ruleSets.pinned(document.inputs().ruleSet()));
    }

    /** The budget that a version was scored on; empty where none was registered. */
    public Optional<AnnualBudget> budgetOf(UUID evaluationId, long version) {
        return versions.find(evaluationId, version)
                .map(found -> CanonicalJson.read(found.document, ScoreDocument.class)
                        .inputs()
                        .budget());
    }

    /**
     * Scores the evaluation and keeps the result, unless its inputs are those of the latest version.
     *
     * @return whether there is a new version
     */
    public boolean score(LockedEvaluation evaluation, ScoreCause cause) {
        Inputs inputs = inputs(evaluation);
        String inputHash = ContentHash.ofJson(inputs);
        Optional<ScoreVersion> latest = versions.find(evaluation.id(), evaluation.latestVersion());
        if (latest.isPresent() && latest.get().inputHash.equals(inputHash)) {
            return false;
        }
        Score score = score(inputs);
        ScoreVersion version = new ScoreVersion();
        version.key = new ScoreVersion.Key(evaluation.id(), evaluation.latestVersion() + 1);
        version.inputHash = inputHash;
        version.document = CanonicalJson.of(ScoreDocument.of(inputs, score));
        version.hash = ContentHash.of(version.document);
        version.total = score.total();
        version.totalCap = score.cap() == null ? null : score.cap().limit();
        version.grade = score.grade() == null ? null : score.grade().name();
        version.cause = cause;
        version.createdAt = clock.instant();
        version.createdBy = caller.subject();
        version.tenant = evaluation.tenant();
        versions.persist(version);
        evaluation.scored(version.key.version());
        tell(evaluation, version, score);
        return true;
    }

    void onAmended(@Observes Amended amended) {
        score(amended.evaluation(), ScoreCause.AMENDED);
    }

    private Score score(Inputs inputs) {
        return Scorer.score(inputs.scored(), ruleSets.pinned(inputs.ruleSet()), Mode.EVALUATION);
    }

    private Inputs inputs(Evaluation evaluation) {
        EvaluatedSubject subject = evaluation.subject();
        AnnualBudget budget = budgets.of(subject.unitId(), subject.projectId(), subject.fiscalYear())
                .orElse(null);
        return new Inputs(
                evaluation.id(),
                subject.unitId(),
                subject.projectId(),
                subject.unitName(),
                evaluation.ruleSet(),
                budget,
                evaluation.annualGoal(),
                evaluation.scoringInput(budget == null ? null : budget.figures()),
                evaluation.evidence());
    }

    private void tell(Evaluation evaluation, ScoreVersion version, Score score) {
        Tenant tenant = evaluation.tenant();
        EvaluatedSubject subject = evaluation.subject();
        outbox.append(
                TOPIC,
                evaluation.id().toString(),
                CHANGED,
                new EventSubject(tenant.divisionCode(), tenant.departmentCode(), tenant.unitCode()),
                new ScoreChanged(
                        evaluation.id(),
                        version.key.version(),
                        version.hash,
                        subject.unitId(),
                        subject.projectId(),
                        subject.fiscalYear(),
                        subject.kind(),
                        evaluation.state(),
                        printed(score.total()),
                        score.grade(),
                        version.cause));
    }

    private static String printed(BigDecimal points) {
        return points == null ? null : points.setScale(2).toPlainString();
    }
}
