package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * A target exceeded so far that it must have been set too low costs a flat number of points of what the line's method gives,
 * never under 0, in the rule sets that deduct so. What is undecided stays so, and so does what its method does not call met.
 *
 * @param before the line's method
 * @param points above 0
 */
public record FlatDeduction(ScoringMethod before, BigDecimal points) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return before.kind();
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        return switch (before.judge(weight)) {
            case Verdict.Open open -> open;
            case Verdict.Scored scored when !Boolean.TRUE.equals(scored.met()) -> scored;
            case Verdict.Scored scored ->
                new Verdict.Scored(
                        scored.dividend()
                                .subtract(points.multiply(scored.divisor()))
                                .max(BigDecimal.ZERO),
                        scored.divisor(),
                        scored.formula() + " − " + Formula.number(points),
                        scored.met(),
                        Reason.FAR_EXCEEDED);
        };
    }
}
