package io.jixiao.engine.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are rounded. Each score is rounded once, from one multiplication and one division.
 *
 * @param scoreDecimals decimals of a score
 * @param percentDecimals decimals of a displayed percentage
 * @param mode HALF_UP in every known rule set
 */
public record Rounding(int scoreDecimals, int percentDecimals, RoundingMode mode) {

    public Rounding {
        Completeness.requirePresent("rounding.mode", mode);
        Completeness.require(
                scoreDecimals >= 0 && scoreDecimals <= 6, "rounding.scoreDecimals", "应为 0 至 6", "Must be 0 to 6");
        Completeness.require(
                percentDecimals >= 0 && percentDecimals <= 6, "rounding.percentDecimals", "应为 0 至 6", "Must be 0 to 6");
    }

    /** The quotient as a score. */
    public BigDecimal score(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, scoreDecimals, mode);
    }

    /** {@code part ÷ whole} in percent, for display. */
    public BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, percentDecimals, mode);
    }
}
