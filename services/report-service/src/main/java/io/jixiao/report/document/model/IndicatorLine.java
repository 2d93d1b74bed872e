package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One indicator (三级指标) of the form.
 *
 * @param lineId stable over the versions of one evaluation; findings and traces point at it
 * @param name e.g. 执法满意率
 * @param target 年度指标值, the text as written
 * @param actual 实际完成值, the text as written; null when missing
 * @param weight 分值, over 0 and up to 100
 * @param score 得分, 2 decimals, 0 to the weight; null while undecided
 * @param deviationExplanation 偏差原因分析及改进措施; null when none is given
 */
public record IndicatorLine(
        String lineId,
        String name,
        String target,
        String actual,
        BigDecimal weight,
        BigDecimal score,
        String deviationExplanation) {
    public IndicatorLine {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        weight = FixedScale.required("weight", weight);
        score = FixedScale.printed("score", score);
    }
}
