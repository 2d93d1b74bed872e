package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * A target exceeded so far that it must have been set too low: weight × (1 − k × (excess − what is allowed)), never under
 * 0, in the rule sets that deduct for it. An actual short of that loses nothing for it.
 *
 * @param target above 0
 * @param allowedPercent percent of the target up to which full marks stay, e.g. 130
 * @param deduction k, above 0
 */
public record FarExceeded(BigDecimal target, BigDecimal actual, BigDecimal allowedPercent, BigDecimal deduction)
        implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.HIGHER;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        BigDecimal allowed = target.multiply(allowedPercent).movePointLeft(2);
        if (actual.compareTo(allowed) <= 0) {
            return new HigherIsBetter(target, actual).judge(weight);
        }
        BigDecimal left = target.subtract(deduction.multiply(actual.subtract(allowed)));
        return new Verdict.Scored(
                weight.multiply(left.max(BigDecimal.ZERO)),
                target,
                Formula.excess(weight, deduction, actual, target, allowedPercent),
                true,
                Reason.FAR_EXCEEDED);
    }
}
