package io.jixiao.engine.method;

import java.math.BigDecimal;

/** Formulas as a person writes them, with the numbers in. */
public final class Formula {
    private Formula() {}

    /** A number without needless zeros or exponent. */
    public static String number(BigDecimal value) {
        return value.scale() == 0 ? value.toString() : withoutNeedlessZeros(value);
    }

    /** 10 × 85 ÷ 90. */
    public static String proportion(BigDecimal weight, BigDecimal part, BigDecimal whole) {
        return number(weight) + " × " + bracketed(part) + " ÷ " + bracketed(whole);
    }

    /** 10 × 80% for a share of the weight. */
    public static String share(BigDecimal weight, BigDecimal percent) {
        return number(weight) + " × " + number(percent) + " ÷ 100";
    }

    /** 10 × (1 − |95 − 90| ÷ 90). */
    static String distance(BigDecimal weight, BigDecimal actual, BigDecimal target) {
        return number(weight) + " × (1 − |" + bracketed(actual) + " − " + bracketed(target) + "| ÷ " + bracketed(target)
                + ")";
    }

    /** 10 × (1 − 0.5 × (200 ÷ 100 − 1.3)). */
    static String excess(
            BigDecimal weight, BigDecimal deduction, BigDecimal actual, BigDecimal target, BigDecimal allowedPercent) {
        return number(weight) + " × (1 − " + number(deduction) + " × (" + number(actual) + " ÷ " + number(target)
                + " − " + number(allowedPercent.movePointLeft(2)) + "))";
    }

    /** 5 − 1 × 3. */
    static String steps(BigDecimal weight, BigDecimal pointsPerStep, BigDecimal steps) {
        return number(weight) + " − " + number(pointsPerStep) + " × " + number(steps);
    }

    private static String withoutNeedlessZeros(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String bracketed(BigDecimal value) {
        return value.signum() < 0 ? "(" + number(value) + ")" : number(value);
    }
}
