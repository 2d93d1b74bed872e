package io.jixiao.engine.method;

import io.jixiao.engine.evaluation.MethodChoice.Tier;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The first tier that holds |actual − target| ÷ target gives the points (±10%以内5分, ±15%以内3分, ±20%以内1分); outside all of
 * them there are none. The best tier must give the whole weight.
 */
public record ByTiers(BigDecimal target, BigDecimal actual, List<Tier> tiers) implements ScoringMethod {

    @Override
    public MethodKind kind() {
        return MethodKind.TIERS;
    }

    @Override
    public Verdict judge(BigDecimal weight) {
        if (!sound(weight)) {
            return new Verdict.Open(null, Reason.METHOD_INVALID);
        }
        BigDecimal distance = actual.subtract(target).abs().movePointRight(2);
        if (target.signum() == 0 && distance.signum() != 0) {
            return new Verdict.Open(false, Reason.NO_PROPORTION);
        }
        return tiers.stream()
                .filter(tier -> distance.compareTo(tier.withinPercent().multiply(target.abs())) <= 0)
                .findFirst()
                .map(tier -> points(tier.points(), weight))
                .orElseGet(() -> Verdict.nothing(Reason.OFF_TARGET));
    }

    private boolean sound(BigDecimal weight) {
        return tiers.stream()
                        .map(Tier::points)
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO)
                        .compareTo(weight)
                == 0;
    }

    private static Verdict points(BigDecimal points, BigDecimal weight) {
        return points.compareTo(weight) == 0
                ? Verdict.full(weight)
                : new Verdict.Scored(points, BigDecimal.ONE, Formula.number(points), false, Reason.OFF_TARGET);
    }
}
