package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A fund source has a budget and no execution figure. */
public record SourceFigureMissing() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SOURCE_FIGURE_MISSING;
    }

    @Override
    public Stream<Flaw> find(ScoredTable table) {
        Funds funds = table.evaluation().funds();
        return FundRow.sources().stream()
                .filter(row -> hasBudget(funds.row(row)) && funds.row(row).executedAmount() == null)
                .map(row -> Flaw.at(row.chineseName(), Cell.EXECUTED_AMOUNT).with("budget", budget(funds.row(row))));
    }

    private static boolean hasBudget(FundFigures row) {
        return budget(row) != null && budget(row).signum() > 0;
    }

    private static BigDecimal budget(FundFigures row) {
        return row.adjustedBudget() == null ? row.openingBudget() : row.adjustedBudget();
    }
}
