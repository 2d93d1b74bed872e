package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A fund source has a budget and no execution figure. */
public record SourceFigureMissing() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SOURCE_FIGURE_MISSING;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        List<Flaw> found = new ArrayList<>();
        for (FundRow row : FundRow.sources()) {
            FundFigures figures = table.evaluation().funds().row(row);
            BigDecimal budget = figures.adjustedBudget() == null ? figures.openingBudget() : figures.adjustedBudget();
            if (budget != null && budget.signum() > 0 && figures.executedAmount() == null) {
                found.add(Flaw.at(new FindingPlace.Funds(row), Cell.EXECUTED_AMOUNT)
                        .with("budget", budget));
            }
        }
        return found;
    }
}
