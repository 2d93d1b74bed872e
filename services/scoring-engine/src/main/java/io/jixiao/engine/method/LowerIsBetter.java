package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.Methods.LowerForm;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * At or below the target is full marks; above it, by the rule set's form. Above a target of zero nothing is left; a
 * target below zero that is missed has no proportion and needs a judgement.
 */
public record LowerIsBetter(BigDecimal target, BigDecimal actual, LowerForm form) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.LOWER;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (actual.compareTo(target) <= 0) {
            return Verdict.full(weight);
        }
        if (target.signum() < 0) {
            return new Verdict.Open(false, Reason.NO_PROPORTION);
        }
        if (target.signum() == 0) {
            return Verdict.nothing(Reason.ABOVE_TARGET);
        }
        return switch (form) {
            case TARGET_OVER_ACTUAL -> Verdict.proportion(weight, target, actual, Reason.ABOVE_TARGET);
            case EXCESS_DEDUCTED ->
                new Verdict.Scored(
                        weight.multiply(target.add(target).subtract(actual).max(BigDecimal.ZERO)),
                        target,
                        Formula.distance(weight, actual, target),
                        false,
                        Reason.ABOVE_TARGET);
        };
    }
}
