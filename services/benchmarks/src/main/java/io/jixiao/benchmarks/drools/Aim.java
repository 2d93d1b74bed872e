package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodChoice.Tier;
import io.jixiao.engine.evaluation.MethodKind;
import java.math.BigDecimal;

/**
 * A measured line and what its target asks, as a fact that the rules infer. It answers for its line, so that no rule has to
 * join the two.
 *
 * @param sense what the target asks of the actual
 * @param assumed whether nobody said so
 * @param method the method chosen for the indicator, else the usual one; null where the chosen one does not fit the target
 * @param reached whether the target is reached in its sense
 */
public record Aim(Line line, Sense sense, boolean assumed, MethodKind method, boolean reached) {

    /** The line in this sense. */
    public static Aim of(Line line, Sense sense, boolean assumed) {
        boolean usual = line.chosen() == Chosen.NONE || line.chosen() == Chosen.USUAL;
        MethodKind method = usual
                ? sense.usual()
                : fits(line.chosen(), sense) ? line.choice().kind() : null;
        return new Aim(line, sense, assumed, method, reaches(line, sense));
    }

    /** A method of one number cannot score a range, and a limit has no floor to pass. */
    private static boolean fits(Chosen chosen, Sense sense) {
        return switch (chosen) {
            case HIGHER, LOWER, STRICT_EQUAL, STEP, TIERS -> sense != Sense.WITHIN;
            case PASS_THRESHOLD -> sense.direction() == Direction.HIGHER;
            default -> true;
        };
    }

    private static boolean reaches(Line line, Sense sense) {
        int beside = line.actual().compareTo(line.target());
        return switch (sense) {
            case AT_LEAST -> beside >= 0;
            case AT_MOST -> beside <= 0;
            case EXACTLY -> beside == 0;
            case WITHIN -> beside >= 0 && line.actual().compareTo(line.upper()) <= 0;
        };
    }

    /** The actual in percent where it is a ratio. */
    public BigDecimal actualPercent() {
        return line.actualPercent();
    }

    public BigDecimal target() {
        return line.target();
    }

    /** The upper end of a range; else null. */
    public BigDecimal upper() {
        return line.upper();
    }

    public BigDecimal actual() {
        return line.actual();
    }

    /** What the chosen method needs; null where none is chosen. */
    public MethodChoice choice() {
        return line.choice();
    }

    /** Which way is better; null where neither is. */
    public Direction direction() {
        return sense.direction();
    }

    /** How far the actual is short of the target, or over it where less is better; below 0 where it is neither. */
    public BigDecimal shortBy() {
        return sense == Sense.AT_MOST ? actual().subtract(target()) : target().subtract(actual());
    }

    /** Whether the chosen steps have a size and a price. */
    public boolean steppable() {
        return isAboveZero(choice().step()) && isAboveZero(choice().pointsPerStep());
    }

    private static boolean isAboveZero(BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    /** Whether the actual is under the chosen floor. */
    public boolean underFloor() {
        return target().signum() > 0
                && actual().movePointRight(2).compareTo(target().multiply(choice().floorPercent())) < 0;
    }

    /** What the rule set lays down. */
    public Terms terms() {
        return line.terms();
    }

    /** The first tier that the actual is in; null where it is in none. */
    public Tier tier() {
        BigDecimal distance = actual().subtract(target()).abs().movePointRight(2);
        for (Tier tier : choice().tiers()) {
            if (distance.compareTo(tier.withinPercent().multiply(target().abs())) <= 0) {
                return tier;
            }
        }
        return null;
    }

    /** What the best tier gives; 0 where there is none. */
    public BigDecimal bestTier() {
        return choice().tiers().stream().map(Tier::points).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
