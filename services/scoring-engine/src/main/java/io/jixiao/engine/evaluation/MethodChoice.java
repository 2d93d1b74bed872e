package io.jixiao.engine.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scoring method set for one indicator, with the parameters it needs; the others are null.
 *
 * @param kind HIGHER, LOWER, STRICT_EQUAL, ALL_OR_NOTHING, STEP, TIERS or PASS_THRESHOLD
 * @param step STEP: size of a step, in the target's unit (percentage points when that is %), above 0
 * @param pointsPerStep STEP: points lost for each whole step, above 0
 * @param tiers TIERS: in rising distance; the best must give the whole weight
 * @param floorPercent PASS_THRESHOLD: percent of the target under which nothing is scored, 0 to 100
 */
public record MethodChoice(
        @Nullable MethodKind kind,
        @Nullable BigDecimal step,
        @Nullable BigDecimal pointsPerStep,
        List<Tier> tiers,
        @Nullable BigDecimal floorPercent) {

    public MethodChoice {
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
    }

    /**
     * Points for an actual no further from the target than this.
     *
     * @param withinPercent largest |actual − target| ÷ target, in percent, inclusive
     * @param points what it earns
     */
    public record Tier(BigDecimal withinPercent, BigDecimal points) {}

    /** A method that needs no parameter. */
    public static MethodChoice of(MethodKind kind) {
        return new MethodChoice(kind, null, null, List.of(), null);
    }

    /** Every whole {@code step} short of the target costs {@code points} (每降5%扣1分，扣完为止). */
    public static MethodChoice steps(BigDecimal step, BigDecimal points) {
        return new MethodChoice(MethodKind.STEP, step, points, List.of(), null);
    }

    /** Points by distance (±10%以内5分, ±15%以内3分). */
    public static MethodChoice tiers(List<Tier> tiers) {
        return new MethodChoice(MethodKind.TIERS, null, null, tiers, null);
    }

    /** Nothing under {@code percent} of the target. */
    public static MethodChoice passingAt(BigDecimal percent) {
        return new MethodChoice(MethodKind.PASS_THRESHOLD, null, null, List.of(), percent);
    }
}
