package io.jixiao.report.document.model;

import io.jixiao.language.text.LocalizedText;
import java.math.BigDecimal;

/**
 * The last row of the form. Always: subtotal + points lost + undecided = weight; what a cap takes is lost.
 *
 * @param weight the sum of all weights, execution included
 * @param total 总分; null while a line is undecided
 * @param subtotal the sum of the scores that are known, less what a cap takes
 * @param undecided the weight of the lines without a score
 * @param grade 等级; null while undecided or when the weights do not sum to 100
 * @param cap why the total is capped; null where the rule set caps nothing
 */
public record FormTotal(
        BigDecimal weight,
        BigDecimal total,
        BigDecimal subtotal,
        BigDecimal undecided,
        Grade grade,
        LocalizedText cap) {
    /** The id by which the trace points at this row. */
    public static final String LINE_ID = "total";

    /** How the form calls it. */
    public static final String NAME = "总分";

    /** A total that nothing caps. */
    public FormTotal(BigDecimal weight, BigDecimal total, BigDecimal subtotal, BigDecimal undecided, Grade grade) {
        this(weight, total, subtotal, undecided, grade, null);
    }

    public FormTotal {
        weight = FixedScale.required("weight", weight);
        total = FixedScale.printed("total", total);
        subtotal = FixedScale.required("subtotal", subtotal);
        undecided = FixedScale.required("undecided", undecided);
    }

    /** What decided lines lost: weight − subtotal − undecided. */
    public BigDecimal pointsLost() {
        return weight.subtract(subtotal).subtract(undecided);
    }
}
