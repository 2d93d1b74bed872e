package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.List;

/** The adjusted budget is zero and a score is asked for: there is no rate. */
public record BudgetZero() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.BUDGET_ZERO;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal budget = table.evaluation().funds().row(FundRow.TOTAL).adjustedBudget();
        boolean asked = table.execution().weight().signum() > 0;
        return budget != null && budget.signum() <= 0 && asked
                ? List.of(Flaw.ofExecution(Cell.ADJUSTED_BUDGET)
                        .with("budget", budget)
                        .with(
                                "executed",
                                table.evaluation().funds().row(FundRow.TOTAL).executedAmount()))
                : List.of();
    }
}
