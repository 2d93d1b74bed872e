package io.jixiao.report.document.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Gives every decimal of the model its one scale, so that equal values are equal records and equal bytes. */
final class FixedScale {
    private static final int PRINTED = 2;
    private static final int TRACED = 10;

    private FixedScale() {}

    /** Money in yuan, points or percent; more than 2 significant decimals are refused, null stays null. */
    static BigDecimal printed(String name, BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > PRINTED) {
            throw new IllegalArgumentException(name + " has more than 2 decimals: " + value.toPlainString());
        }
        return value.setScale(PRINTED, RoundingMode.UNNECESSARY);
    }

    /** As {@link #printed}, and refuses null. */
    static BigDecimal required(String name, BigDecimal value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return printed(name, value);
    }

    /** A value before its rounding, kept to 10 decimals; null stays null. */
    static BigDecimal traced(BigDecimal value) {
        return value == null ? null : value.setScale(TRACED, RoundingMode.HALF_UP);
    }
}
