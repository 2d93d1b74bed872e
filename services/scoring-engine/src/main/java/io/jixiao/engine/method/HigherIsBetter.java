package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * Reached or exceeded is full marks; short of it, weight × actual ÷ target, never under 0. A target at or below zero
 * that is missed has no proportion and needs a judgement.
 */
public record HigherIsBetter(BigDecimal target, BigDecimal actual) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.HIGHER;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (actual.compareTo(target) >= 0) {
            return Verdict.full(weight);
        }
        if (target.signum() <= 0) {
            return new Verdict.Open(false, Reason.NO_PROPORTION);
        }
        return Verdict.proportion(weight, actual.max(BigDecimal.ZERO), target, Reason.BELOW_TARGET);
    }
}
