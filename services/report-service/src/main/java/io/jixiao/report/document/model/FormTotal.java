package io.jixiao.report.document.model;

import java.math.BigDecimal;

/**
 * The last row of the form. Always: subtotal + points lost + undecided = weight.
 *
 * @param weight the sum of all weights, execution included
 * @param total 总分; null while a line is undecided
 * @param subtotal the sum of the scores that are known
 * @param undecided the weight of the lines without a score
 * @param grade 等级; null while undecided or when the weights do not sum to 100
 */
public record FormTotal(BigDecimal weight, BigDecimal total, BigDecimal subtotal, BigDecimal undecided, Grade grade) {
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
