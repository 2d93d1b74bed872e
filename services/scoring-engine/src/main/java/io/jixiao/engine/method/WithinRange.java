package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * Inside the interval, ends included, is full marks; under it, weight × actual ÷ lower end; over it, weight × upper end
 * ÷ actual; never under 0. Outside on the side of an end at or below zero there is no proportion.
 */
public record WithinRange(BigDecimal lower, BigDecimal upper, BigDecimal actual) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.RANGE;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        boolean under = actual.compareTo(lower) < 0;
        boolean over = actual.compareTo(upper) > 0;
        if (!under && !over) {
            return Verdict.full(weight);
        }
        if ((under ? lower : upper).signum() <= 0) {
            return new Verdict.Open(false, Reason.NO_PROPORTION);
        }
        return under
                ? Verdict.proportion(weight, actual.max(BigDecimal.ZERO), lower, Reason.BELOW_RANGE)
                : Verdict.proportion(weight, upper, actual, Reason.ABOVE_RANGE);
    }
}
