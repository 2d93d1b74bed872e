package io.jixiao.benchmarks.drools;

import java.math.BigDecimal;

/** Shares of a weight, in percent. */
final class Shares {
    static final BigDecimal HUNDRED = new BigDecimal(100);

    private Shares() {}

    /** Whether a share lies in 0 to 100 and says why. */
    static boolean given(BigDecimal share, String reason) {
        return share != null
                && share.signum() >= 0
                && share.compareTo(HUNDRED) <= 0
                && reason != null
                && !reason.isBlank();
    }
}
