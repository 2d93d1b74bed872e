package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Each whole step short of the target costs points, never under 0 (每降5%扣1分，扣完为止).
 *
 * @param step size of a step in the target's unit, above 0; percentage points when that is %
 * @param pointsPerStep points lost for each, above 0
 */
public record StepByStep(
        BigDecimal target,
        BigDecimal actual,
        Direction direction,
        @Nullable BigDecimal step,
        @Nullable BigDecimal pointsPerStep)
        implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.STEP;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (step == null || step.signum() <= 0 || pointsPerStep == null || pointsPerStep.signum() <= 0) {
            return new Verdict.Open(null, Reason.METHOD_INVALID);
        }
        boolean higher = direction == Direction.HIGHER;
        BigDecimal shortBy = higher ? target.subtract(actual) : actual.subtract(target);
        if (shortBy.signum() <= 0) {
            return Verdict.full(weight);
        }
        BigDecimal steps = shortBy.divide(step, 0, RoundingMode.DOWN);
        return new Verdict.Scored(
                weight.subtract(pointsPerStep.multiply(steps)).max(BigDecimal.ZERO),
                BigDecimal.ONE,
                Formula.steps(weight, pointsPerStep, steps),
                false,
                higher ? Reason.BELOW_TARGET : Reason.ABOVE_TARGET);
    }
}
