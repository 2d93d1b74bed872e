package io.jixiao.engine.score;

import java.math.BigDecimal;

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
        BigDecimal weight, BigDecimal rate, BigDecimal score, BigDecimal lost, Reason reason, Trace trace) {

    /** How the table calls this line. */
    public static final String LINE = "预算执行率";
}
