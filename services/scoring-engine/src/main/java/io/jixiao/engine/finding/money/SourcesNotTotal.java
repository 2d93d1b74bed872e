package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fund-source rows do not sum to the total row. A column is looked at only where no source that has money lacks its figure. */
public record SourcesNotTotal() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SOURCES_NOT_TOTAL;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        Funds funds = table.evaluation().funds();
        List<FundFigures> sources = new ArrayList<>();
        for (FundRow row : FundRow.sources()) {
            if (FundColumn.anyIn(funds.row(row))) {
                sources.add(funds.row(row));
            }
        }
        if (sources.isEmpty()) {
            return List.of();
        }
        List<Flaw> found = new ArrayList<>();
        for (FundColumn column : FundColumn.COLUMNS) {
            BigDecimal total = column.of(funds.row(FundRow.TOTAL));
            BigDecimal sum = sum(column, sources);
            if (total != null && sum != null && !new MoneySum(sum, sources.size(), total).holds(funds)) {
                found.add(Flaw.at(new FindingPlace.Funds(FundRow.TOTAL), column.cell())
                        .with("sum", sum)
                        .with("total", total));
            }
        }
        return found;
    }

    /** Null where a source lacks its figure. */
    private static @Nullable BigDecimal sum(FundColumn column, List<FundFigures> sources) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FundFigures source : sources) {
            if (column.of(source) == null) {
                return null;
            }
            sum = sum.add(column.of(source));
        }
        return sum;
    }
}
