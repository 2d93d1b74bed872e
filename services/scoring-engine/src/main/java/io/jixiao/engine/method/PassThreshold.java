package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Under a floor nothing is scored; from it on, weight × actual ÷ target up to the weight.
 *
 * @param floorPercent percent of the target, 0 to 100
 */
public record PassThreshold(
        BigDecimal target, BigDecimal actual, @Nullable BigDecimal floorPercent) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.PASS_THRESHOLD;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (floorPercent == null) {
            return new Verdict.Open(null, Reason.METHOD_INVALID);
        }
        boolean underFloor =
                target.signum() > 0 && actual.movePointRight(2).compareTo(target.multiply(floorPercent)) < 0;
        return underFloor ? Verdict.nothing(Reason.BELOW_FLOOR) : new HigherIsBetter(target, actual).judge(weight);
    }
}
