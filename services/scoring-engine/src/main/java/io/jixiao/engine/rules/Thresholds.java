package io.jixiao.engine.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where findings begin.
 *
 * @param overAchievedPercent an actual of this percent of the target or more is over-achieved
 * @param scoreDifference a declared score this far from the rule's, or further, differs
 * @param concentratedWeight one line of this many points or more
 * @param qualitativeSharePercent more than this percent of the indicator points on lines that are words
 * @param outputMoneyGapPoints percentage points by which the output earned exceeds the execution rate
 * @param carryOverExecutionPercent execution under this beside a carry-over rate of 0
 * @param unitSlipFrom a borrowed unit is refused when the values are between this percent of a hundredfold
 * @param unitSlipTo and this percent of it apart (0.95 against 95 %), and so with the scale of the unit (48600 against 5 万元)
 * @param executionExplainedBelowPercent execution under this percent needs an explanation; null: whenever points are lost
 * @param executionExplanationLongest characters that this explanation may have; null: no limit
 */
public record Thresholds(
        BigDecimal overAchievedPercent,
        BigDecimal scoreDifference,
        BigDecimal concentratedWeight,
        BigDecimal qualitativeSharePercent,
        BigDecimal outputMoneyGapPoints,
        BigDecimal carryOverExecutionPercent,
        BigDecimal unitSlipFrom,
        BigDecimal unitSlipTo,
        @Nullable BigDecimal executionExplainedBelowPercent,
        @Nullable Integer executionExplanationLongest) {

    public Thresholds {
        Completeness.requirePresent("thresholds.overAchievedPercent", overAchievedPercent);
        Completeness.requirePresent("thresholds.scoreDifference", scoreDifference);
        Completeness.requirePresent("thresholds.concentratedWeight", concentratedWeight);
        Completeness.requirePresent("thresholds.qualitativeSharePercent", qualitativeSharePercent);
        Completeness.requirePresent("thresholds.outputMoneyGapPoints", outputMoneyGapPoints);
        Completeness.requirePresent("thresholds.carryOverExecutionPercent", carryOverExecutionPercent);
        Completeness.requirePresent("thresholds.unitSlipFrom", unitSlipFrom, "thresholds.unitSlipTo", unitSlipTo);
    }
}
