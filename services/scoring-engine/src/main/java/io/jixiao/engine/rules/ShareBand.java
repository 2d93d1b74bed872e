package io.jixiao.engine.rules;

import java.math.BigDecimal;

/**
 * Shares of the weight, in percent, that an attainment allows.
 *
 * @param from lowest, inclusive
 * @param to highest
 * @param toInclusive whether the highest belongs to the band
 */
public record ShareBand(BigDecimal from, BigDecimal to, boolean toInclusive) {

    /** Whether the share lies in the band. */
    public boolean holds(BigDecimal share) {
        int end = share.compareTo(to);
        return share.compareTo(from) >= 0 && (end < 0 || toInclusive && end == 0);
    }
}
