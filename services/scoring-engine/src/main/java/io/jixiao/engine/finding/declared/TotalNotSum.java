package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** The declared total is not the sum of the declared lines and the declared execution score, at the decimals it is printed with.
 * Looked for only where every part was declared. */
public record TotalNotSum() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.TOTAL_NOT_SUM;
    }

    @Override
    public Stream<Flaw> find(ScoredTable table) {
        BigDecimal total = table.declared().total();
        BigDecimal execution = declaredExecution(table);
        boolean whole = total != null
                && execution != null
                && table.lines().stream().allMatch(line -> line.indicator().declaredScore() != null);
        if (!whole) {
            return Stream.empty();
        }
        BigDecimal sum = table.lines().stream()
                .map(line -> line.indicator().declaredScore())
                .reduce(execution, BigDecimal::add);
        return sum.setScale(Math.max(0, total.scale()), RoundingMode.HALF_UP).compareTo(total) == 0
                ? Stream.empty()
                : Stream.of(Flaw.ofTable(Cell.TOTAL).with("declared", total).with("sum", sum));
    }

    private static BigDecimal declaredExecution(ScoredTable table) {
        boolean unweighted = table.execution().weight().signum() == 0;
        BigDecimal declared = table.evaluation().execution().declaredScore();
        return declared == null && unweighted ? BigDecimal.ZERO : declared;
    }
}
