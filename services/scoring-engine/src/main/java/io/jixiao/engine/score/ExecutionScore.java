package io.jixiao.engine.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The budget execution line, scored.
 *
 * @param weight points it can earn
 * @param rate executed ÷ adjusted budget in percent, at the rule set's decimals (2); never feeds a score; null when not computable
 * @param score points earned; null when undecided
 * @param lost points lost; null when undecided
 * @param reason why
 * @param trace how
 */
public record ExecutionScore(
        BigDecimal weight,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal score,
        @Nullable BigDecimal lost,
        Reason reason,
        Trace trace) {

    /** How the table calls this line. */
    public static final String LINE = "预算执行率";
}
