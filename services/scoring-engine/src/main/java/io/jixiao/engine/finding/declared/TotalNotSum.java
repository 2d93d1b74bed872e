package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The declared total is not the sum of the declared lines and the declared execution score, at the decimals it is printed with.
 * Looked for only where every part was declared. */
public record TotalNotSum() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.TOTAL_NOT_SUM;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal total = table.declared().total();
        BigDecimal sum = total == null ? null : sum(table);
        return total == null
                        || sum == null
                        || sum.setScale(Math.max(0, total.scale()), RoundingMode.HALF_UP)
                                        .compareTo(total)
                                == 0
                ? List.of()
                : List.of(Flaw.ofTable(Cell.TOTAL).with("declared", total).with("sum", sum));
    }

    /** Null where a part was not declared. */
    private static @Nullable BigDecimal sum(ScoredTable table) {
        BigDecimal sum = declaredExecution(table);
        for (JudgedLine line : table.lines()) {
            BigDecimal declared = line.indicator().declaredScore();
            if (sum == null || declared == null) {
                return null;
            }
            sum = sum.add(declared);
        }
        return sum;
    }

    private static @Nullable BigDecimal declaredExecution(ScoredTable table) {
        boolean unweighted = table.execution().weight().signum() == 0;
        BigDecimal declared = table.evaluation().execution().declaredScore();
        return declared == null && unweighted ? BigDecimal.ZERO : declared;
    }
}
