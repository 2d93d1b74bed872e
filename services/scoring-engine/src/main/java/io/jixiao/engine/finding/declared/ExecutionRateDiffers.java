package io.jixiao.engine.finding.declared;

import io.jixiao.engine.evaluation.DeclaredRate;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The declared execution rate is not executed ÷ adjusted budget, at the decimals it is printed with. */
public record ExecutionRateDiffers() implements TablePolicy {
    @Override
    public FindingCode code() {
        return FindingCode.EXECUTION_RATE_DIFFERS;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal declared = DeclaredRate.of(table.evaluation().execution().declaredRate())
                .map(DeclaredRate::percent)
                .orElse(null);
        BigDecimal computed = table.execution().rate();
        FundFigures total = table.evaluation().funds().row(FundRow.TOTAL);
        BigDecimal executed = total.executedAmount();
        BigDecimal budget = total.adjustedBudget();
        if (declared == null || computed == null || executed == null || budget == null) {
            return List.of();
        }
        BigDecimal expected =
                executed.movePointRight(2).divide(budget, Math.max(0, declared.scale()), RoundingMode.HALF_UP);
        return expected.compareTo(declared) == 0
                ? List.of()
                : List.of(Flaw.ofExecution(Cell.RATE).with("declared", declared).with("expected", computed));
    }
}
