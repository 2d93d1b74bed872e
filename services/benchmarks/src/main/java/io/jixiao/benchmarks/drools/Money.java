package io.jixiao.benchmarks.drools;

import java.math.BigDecimal;

/**
 * The execution line as a fact; money in yuan.
 *
 * @param weight points of the line
 * @param adjustedBudget null where the cell is empty
 * @param executedAmount null where the cell is empty
 * @param share percent of the weight that a person gave; null when not given
 * @param judgementReason why that share
 */
public record Money(
        BigDecimal weight,
        BigDecimal adjustedBudget,
        BigDecimal executedAmount,
        BigDecimal share,
        String judgementReason) {

    /** Whether there is a rate. */
    public boolean computable() {
        return adjustedBudget != null && adjustedBudget.signum() > 0 && executedAmount != null;
    }

    /** Whether somebody gave a share in 0 to 100 and said why. */
    public boolean judged() {
        return Shares.given(share, judgementReason);
    }
}
