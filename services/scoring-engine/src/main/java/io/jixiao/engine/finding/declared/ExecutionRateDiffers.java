package io.jixiao.engine.finding.declared;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declared execution rate is not executed ÷ adjusted budget, at the decimals it is printed with. */
public record ExecutionRateDiffers() implements TablePolicy {
    private static final Pattern RATE = Pattern.compile("(?<number>\\d{1,9}(?:\\.\\d{1,9})?)(?<percent>[%％])?");

    @Override
    public FindingCode code() {
        return FindingCode.EXECUTION_RATE_DIFFERS;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        String printed = table.evaluation().execution().declaredRate();
        Matcher rate = RATE.matcher(printed == null ? "" : printed.strip());
        BigDecimal computed = table.execution().rate();
        FundFigures total = table.evaluation().funds().row(FundRow.TOTAL);
        BigDecimal executed = total.executedAmount();
        BigDecimal budget = total.adjustedBudget();
        if (computed == null || executed == null || budget == null || !rate.matches()) {
            return List.of();
        }
        BigDecimal number = new BigDecimal(rate.group("number"));
        boolean fraction = rate.group("percent") == null && number.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal declared = fraction ? number.movePointRight(2) : number;
        BigDecimal expected =
                executed.movePointRight(2).divide(budget, Math.max(0, declared.scale()), RoundingMode.HALF_UP);
        return expected.compareTo(declared) == 0
                ? List.of()
                : List.of(Flaw.ofExecution(Cell.RATE).with("declared", declared).with("expected", computed));
    }
}
