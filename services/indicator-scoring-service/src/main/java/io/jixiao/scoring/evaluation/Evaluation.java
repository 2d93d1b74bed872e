package io.jixiao.scoring.evaluation;

import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.budget.BudgetFigures;
import io.jixiao.scoring.ruleset.RuleSetReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A unit's or project's self-evaluation of one year, to be read. Whoever changes it holds a {@link LockedEvaluation}. What was
 * scored is kept apart, in immutable versions.
 */
public sealed class Evaluation permits LockedEvaluation {

    final EvaluationRow row;

    Evaluation(EvaluationRow row) {
        this.row = row;
    }

    public UUID id() {
        return row.id;
    }

    public EvaluatedSubject subject() {
        return row.subject;
    }

    public Tenant tenant() {
        return row.tenant;
    }

    /** The rule set that it is scored by. */
    public RuleSetReference ruleSet() {
        return row.ruleSet;
    }

    public AnnualGoal annualGoal() {
        return new AnnualGoal(row.goalExpected, row.goalActual);
    }

    public EvaluationState state() {
        return row.state;
    }

    /** Grows by one with every edit of a person; a re-score in the background leaves it alone. */
    public long editVersion() {
        return row.editVersion;
    }

    /** Newest score version; 0 before the first submission. */
    public long latestVersion() {
        return row.latestVersion;
    }

    /** The score version that was approved; 0 before. */
    public long officialVersion() {
        return row.officialVersion;
    }

    /** For the audit trail: how far it has come. */
    public EvaluationProgress progress() {
        return new EvaluationProgress(row.state, row.latestVersion, row.officialVersion);
    }

    /** @throws Problem 404 naming the indicator, where there is no such line */
    IndicatorView indicator(UUID indicatorId) {
        return IndicatorView.of(IndicatorRow.of(row, indicatorId));
    }

    /** For the audit trail; null while there is none. */
    Map<String, String> executionExplanation() {
        return row.executionExplanation == null ? null : Map.of("deviationExplanation", row.executionExplanation);
    }

    /** For the audit trail; null while there is none. */
    ExecutionJudgement executionJudgement() {
        return row.executionShare == null ? null : new ExecutionJudgement(row.executionShare, row.executionJudgement);
    }

    /** The hashes of the files attached to each line, by its id; lines without any are left out. */
    public Map<String, List<String>> evidence() {
        return row.indicators.stream()
                .filter(line -> !line.evidence.isEmpty())
                .collect(Collectors.toMap(line -> line.id.toString(), line -> line.evidence));
    }

    /**
     * What the engine is given of it.
     *
     * @param figures of its budget; null where none is registered
     */
    public io.jixiao.engine.evaluation.Evaluation scoringInput(BudgetFigures figures) {
        return ScoringInputs.of(row, figures);
    }

    /** As people read it. */
    public EvaluationView view() {
        return EvaluationView.of(this);
    }

    /** The steps that the present state allows, whoever asks. */
    Set<Step> allowedSteps() {
        return row.state.steps(row.latestVersion == row.officialVersion);
    }

    /** @throws Problem 409 with the allowed steps where this is not one */
    void require(Step step) {
        if (!allowedSteps().contains(step)) {
            throw notAllowed();
        }
    }

    final Problem notAllowed() {
        return Problem.of(ScoringProblem.STEP_NOT_ALLOWED)
                .with(Map.of("state", row.state, "allowedSteps", allowedSteps()));
    }
}
