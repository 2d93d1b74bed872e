package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/** weight × max(0, 1 − |actual − target| ÷ target), for targets above zero. */
public record StrictlyEqual(BigDecimal target, BigDecimal actual) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.STRICT_EQUAL;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (actual.compareTo(target) == 0) {
            return Verdict.full(weight);
        }
        if (target.signum() <= 0) {
            return new Verdict.Open(false, Reason.NO_PROPORTION);
        }
        BigDecimal left = target.subtract(actual.subtract(target).abs()).max(BigDecimal.ZERO);
        return new Verdict.Scored(
                weight.multiply(left), target, Formula.distance(weight, actual, target), false, Reason.OFF_TARGET);
    }
}
