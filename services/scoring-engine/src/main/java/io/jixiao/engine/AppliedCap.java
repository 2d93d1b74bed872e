package io.jixiao.engine;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.rules.ExecutionCap;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.TotalCap;
import java.math.BigDecimal;

/** A cap of the rule set on the sum of the lines, written down as a step of the total. */
final class AppliedCap {
    private AppliedCap() {}

    static TotalCap of(ExecutionCap cap, RuleSet rules, FundFigures spent, BigDecimal sum) {
        return new TotalCap(
                rules.id(),
                rules.version(),
                cap.executionBelowPercent(),
                spent.adjustedBudget(),
                spent.executedAmount(),
                cap.total(),
                sum,
                "min(" + Formula.number(sum) + ", " + Formula.number(cap.total()) + ")",
                sum.subtract(cap.total()).max(BigDecimal.ZERO),
                Reason.EXECUTION_CAPPED);
    }
}
