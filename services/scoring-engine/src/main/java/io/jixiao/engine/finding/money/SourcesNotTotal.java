package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The fund-source rows do not sum to the total row. A column is looked at only where no source that has money lacks its figure. */
public record SourcesNotTotal() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SOURCES_NOT_TOTAL;
    }

    @Override
    public Stream<Flaw> find(ScoredTable table) {
        return Stream.of(FundColumn.values())
                .flatMap(column -> unequal(column, table.evaluation().funds()));
    }

    private static Stream<Flaw> unequal(FundColumn column, Funds funds) {
        BigDecimal total = column.of(funds.row(FundRow.TOTAL));
        List<FundFigures> sources = FundRow.sources().stream()
                .map(funds::row)
                .filter(FundColumn::anyIn)
                .toList();
        boolean complete =
                total != null && !sources.isEmpty() && sources.stream().allMatch(source -> column.of(source) != null);
        if (!complete) {
            return Stream.empty();
        }
        BigDecimal sum = sources.stream().map(column::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MoneySum(sum, sources.size(), total).holds(funds)
                ? Stream.empty()
                : Stream.of(Flaw.at(FundRow.TOTAL.chineseName(), column.cell())
                        .with("sum", sum)
                        .with("total", total));
    }
}
