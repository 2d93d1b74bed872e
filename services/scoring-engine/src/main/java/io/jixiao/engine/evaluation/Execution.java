package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The table's budget execution line (预算执行率).
 *
 * @param weight points of the line; null takes the rule set's, and one under 0 is an {@link IllegalArgumentException}
 * @param deviationExplanation 偏差原因分析及改进措施
 * @param declaredRate the rate as printed, e.g. "59.58%"; its decimals decide how closely it is compared; null when not declared
 * @param declaredScore the score the unit printed; null when not declared
 * @param judgedShare percent of the weight, 0 to 100, decided by someone with the right where the rate cannot be computed
 * @param judgementReason why that share; a share without a reason does not count
 */
public record Execution(
        @Nullable BigDecimal weight,
        @Nullable String deviationExplanation,
        @Nullable String declaredRate,
        @Nullable BigDecimal declaredScore,
        @Nullable BigDecimal judgedShare,
        @Nullable String judgementReason) {

    /** Nothing declared, the rule set's weight. */
    public static final Execution UNDECLARED = new Execution(null, null, null, null, null, null);

    public Execution {
        Weight.requireNotNegative(weight, "预算执行率");
    }
}
