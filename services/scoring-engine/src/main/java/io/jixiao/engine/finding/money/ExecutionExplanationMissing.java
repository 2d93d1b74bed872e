package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.List;

/** The execution line lost points and nobody says why. */
public record ExecutionExplanationMissing() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.EXPLANATION_MISSING;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        ExecutionScore execution = table.execution();
        boolean lost = execution.score() != null && execution.score().compareTo(execution.weight()) < 0;
        return lost
                        && asked(table)
                        && !table.explains(table.evaluation().execution().deviationExplanation())
                ? List.of(Flaw.ofExecution(Cell.EXPLANATION)
                        .with("score", execution.score())
                        .with("weight", execution.weight()))
                : List.of();
    }

    /** Some rule sets ask for a reason only below a rate. */
    private static boolean asked(ScoredTable table) {
        BigDecimal below = table.rules().thresholds().executionExplainedBelowPercent();
        BigDecimal rate = table.execution().rate();
        FundFigures total = table.evaluation().funds().row(FundRow.TOTAL);
        return below == null || rate == null || total.executedUnder(below);
    }
}
