package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.List;

/** More was spent than the adjusted budget; the execution score is capped at its weight. */
public record OverExecuted() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.OVER_EXECUTED;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        FundFigures total = table.evaluation().funds().row(FundRow.TOTAL);
        boolean over = total.adjustedBudget() != null
                && total.executedAmount() != null
                && total.adjustedBudget().signum() > 0
                && total.executedAmount().compareTo(total.adjustedBudget()) > 0;
        return over
                ? List.of(Flaw.ofExecution(Cell.EXECUTED_AMOUNT)
                        .with("executed", total.executedAmount())
                        .with("budget", total.adjustedBudget())
                        .with("rate", table.execution().rate()))
                : List.of();
    }
}
