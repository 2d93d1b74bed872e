package io.jixiao.report.document.model;

import java.math.BigDecimal;

/**
 * The budget execution line: score = weight × executed ÷ adjusted, never above the weight.
 *
 * @param weight 分值, over 0 and up to 100
 * @param ratePercent 执行率 for display, 2 decimals, e.g. 89.87; null where the adjusted budget is 0; never feeds a score
 * @param score 得分, 2 decimals; null where it cannot be computed
 * @param deviationExplanation why execution fell short and what is done about it; null when none is given
 */
public record ExecutionLine(BigDecimal weight, BigDecimal ratePercent, BigDecimal score, String deviationExplanation) {
    /** The id by which findings and traces point at this line. */
    public static final String LINE_ID = "execution";

    /** As a reader knows it. */
    public static final String NAME = "预算执行率";

    public ExecutionLine {
        weight = FixedScale.required("weight", weight);
        ratePercent = FixedScale.printed("ratePercent", ratePercent);
        score = FixedScale.printed("score", score);
    }
}
