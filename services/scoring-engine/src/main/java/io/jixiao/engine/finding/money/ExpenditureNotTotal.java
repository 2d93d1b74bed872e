package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.math.BigDecimal;
import java.util.List;

/** Basic and project expenditure do not give the executed amount. */
public record ExpenditureNotTotal() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.EXPENDITURE_NOT_TOTAL;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        Funds funds = table.evaluation().funds();
        BigDecimal basic = funds.expenditure().get(ExpenditureKind.BASIC);
        BigDecimal project = funds.expenditure().get(ExpenditureKind.PROJECT);
        BigDecimal executed = funds.row(FundRow.TOTAL).executedAmount();
        if (basic == null || project == null || executed == null) {
            return List.of();
        }
        return new MoneySum(basic.add(project), 2, executed).holds(funds)
                ? List.of()
                : List.of(Flaw.at(new FindingPlace.Funds(FundRow.TOTAL), Cell.EXECUTED_AMOUNT)
                        .with("basic", basic)
                        .with("project", project)
                        .with("executed", executed));
    }
}
