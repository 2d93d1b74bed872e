package io.jixiao.benchmarks.drools;

import static io.jixiao.engine.method.Formula.number;

import java.math.BigDecimal;

/** The formulas that the engine keeps to itself. */
final class Formulas {
    private Formulas() {}

    /** 10 × (1 − |95 − 90| ÷ 90). */
    static String distance(BigDecimal weight, BigDecimal actual, BigDecimal target) {
        return number(weight) + " × (1 − |" + bracketed(actual) + " − " + bracketed(target) + "| ÷ " + bracketed(target)
                + ")";
    }

    /** 10 × (1 − 0.5 × (200 ÷ 100 − 1.3)). */
    static String excess(BigDecimal weight, BigDecimal deduction, Aim aim, BigDecimal percent) {
        return number(weight) + " × (1 − " + number(deduction) + " × (" + number(aim.actual()) + " ÷ "
                + number(aim.target()) + " − " + number(percent.movePointLeft(2)) + "))";
    }

    /** 5 − 1 × 3. */
    static String steps(BigDecimal weight, BigDecimal pointsPerStep, BigDecimal steps) {
        return number(weight) + " − " + number(pointsPerStep) + " × " + number(steps);
    }

    private static String bracketed(BigDecimal value) {
        return value.signum() < 0 ? "(" + number(value) + ")" : number(value);
    }
}
