package io.jixiao.report.document.model;

import io.jixiao.language.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How one line got its points.
 *
 * @param lineId {@link IndicatorLine#lineId()} or {@link ExecutionLine#LINE_ID}, or {@link FormTotal#LINE_ID} for a cap on the total
 * @param lineName as a reader knows it
 * @param ruleId the scoring method of the rule set, e.g. HIGHER
 * @param formula with the numbers in it, e.g. 10 × 85 ÷ 90; null while undecided
 * @param unrounded the formula's value, kept to 10 decimals; null while undecided
 * @param pointsLost weight − score, 2 decimals; null while undecided
 * @param why the reason in one sentence
 */
public record LineTrace(
        String lineId,
        String lineName,
        String ruleId,
        String formula,
        BigDecimal unrounded,
        BigDecimal pointsLost,
        LocalizedText why) {
    public LineTrace {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(lineName, "lineName");
        Objects.requireNonNull(ruleId, "ruleId");
        unrounded = FixedScale.traced(unrounded);
        pointsLost = FixedScale.printed("pointsLost", pointsLost);
        Objects.requireNonNull(why, "why");
    }
}
