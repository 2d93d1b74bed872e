package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.util.List;

/** Opening budget and adjustments do not give the adjusted budget. */
public record BudgetNotSum() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.BUDGET_NOT_SUM;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        Funds funds = table.evaluation().funds();
        FundFigures total = funds.row(FundRow.TOTAL);
        if (total.openingBudget() == null || funds.adjustment() == null || total.adjustedBudget() == null) {
            return List.of();
        }
        MoneySum sum = new MoneySum(total.openingBudget().add(funds.adjustment()), 2, total.adjustedBudget());
        return sum.holds(funds)
                ? List.of()
                : List.of(Flaw.at(new FindingPlace.Funds(FundRow.TOTAL), Cell.ADJUSTED_BUDGET)
                        .with("opening", total.openingBudget())
                        .with("adjustment", funds.adjustment())
                        .with("adjusted", total.adjustedBudget()));
    }
}
