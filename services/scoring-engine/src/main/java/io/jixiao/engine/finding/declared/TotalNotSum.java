package io.jixiao.engine.finding.declared;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.rules.ExecutionCap;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declared total is not the sum of the declared lines and the declared execution score, capped where the rule set does so, at
 * the decimals it is printed with. Looked for only where every part was declared.
 */
public record TotalNotSum() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.TOTAL_NOT_SUM;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal total = table.declared().total();
        BigDecimal sum = total == null ? null : sum(table);
        if (total == null || sum == null) {
            return List.of();
        }
        FundFigures spent = table.evaluation().funds().row(FundRow.TOTAL);
        ExecutionCap cap = table.rules()
                .capOf(spent)
                .filter(it -> sum.compareTo(it.total()) > 0)
                .orElse(null);
        BigDecimal expected = cap == null ? sum : cap.total();
        if (printsAs(expected, total) || mayBeCapped(total, sum, spent, table.rules())) {
            return List.of();
        }
        Flaw flaw = Flaw.ofTable(Cell.TOTAL).with("declared", total).with("sum", sum);
        return List.of(
                cap == null
                        ? flaw
                        : flaw.with(Finding.BECAUSE, "CAPPED")
                                .with("cap", cap.total())
                                .with("below", cap.executionBelowPercent()));
    }

    private static boolean printsAs(BigDecimal expected, BigDecimal total) {
        return expected.setScale(Math.max(0, total.scale()), RoundingMode.HALF_UP)
                        .compareTo(total)
                == 0;
    }

    /** Where the form does not say what was spent, nobody knows which cap holds. */
    private static boolean mayBeCapped(BigDecimal total, BigDecimal sum, FundFigures spent, RuleSet rules) {
        boolean unknown = spent.adjustedBudget() == null || spent.executedAmount() == null;
        return unknown
                && rules.executionCaps() != null
                && rules.executionCaps().stream()
                        .anyMatch(cap -> cap.total().compareTo(sum) < 0 && printsAs(cap.total(), total));
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
