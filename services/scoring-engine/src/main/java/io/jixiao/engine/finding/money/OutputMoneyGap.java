package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Far more of the output was earned than of the money was spent. */
public record OutputMoneyGap() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.OUTPUT_MONEY_GAP;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal rate = table.execution().rate();
        BigDecimal weight = table.weightOf(IndicatorClass.OUTPUT);
        BigDecimal score = score(table);
        if (rate == null || weight.signum() == 0 || score == null) {
            return List.of();
        }
        BigDecimal earned = table.rules().rounding().percent(score, weight);
        BigDecimal limit = table.rules().thresholds().outputMoneyGapPoints();
        return !apart(score, weight, table.evaluation().funds().row(FundRow.TOTAL), limit)
                ? List.of()
                : List.of(Flaw.at(FindingPlace.of(IndicatorClass.OUTPUT), Cell.SCORE)
                        .with("earned", earned)
                        .with("rate", rate)
                        .with("limit", limit));
    }

    /** score ÷ weight − executed ÷ budget ≥ limit, without a division. */
    private static boolean apart(BigDecimal score, BigDecimal weight, FundFigures total, BigDecimal limit) {
        BigDecimal budget = total.adjustedBudget();
        BigDecimal executed = total.executedAmount();
        if (budget == null || executed == null) {
            return false;
        }
        BigDecimal earned = score.movePointRight(2).multiply(budget);
        BigDecimal spent = executed.movePointRight(2).multiply(weight);
        return earned.subtract(spent).compareTo(limit.multiply(weight).multiply(budget)) >= 0;
    }

    /** Points earned on the output lines; null while one of them is undecided. */
    private static @Nullable BigDecimal score(ScoredTable table) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JudgedLine line : table.lines()) {
            if (line.indicator().indicatorClass() == IndicatorClass.OUTPUT) {
                if (line.score().score() == null) {
                    return null;
                }
                sum = sum.add(line.score().score());
            }
        }
        return sum;
    }
}
