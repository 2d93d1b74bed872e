package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.method.AllOrNothing;
import io.jixiao.engine.method.BySatisfactionBands;
import io.jixiao.engine.method.ByTiers;
import io.jixiao.engine.method.FarExceeded;
import io.jixiao.engine.method.FlatDeduction;
import io.jixiao.engine.method.HigherIsBetter;
import io.jixiao.engine.method.LowerIsBetter;
import io.jixiao.engine.method.PassThreshold;
import io.jixiao.engine.method.ScoringMethod;
import io.jixiao.engine.method.StepByStep;
import io.jixiao.engine.method.StrictlyEqual;
import io.jixiao.engine.method.Unfit;
import io.jixiao.engine.method.WithinRange;
import io.jixiao.engine.rules.Methods;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chooses the method for a line that is numbers: the indicator's own, else the rule set's, else by the target. */
final class MethodSelection {
    private final Methods methods;
    private final BigDecimal allowedPercent;

    MethodSelection(RuleSet rules) {
        this.methods = rules.methods();
        this.allowedPercent = rules.thresholds().overAchievedPercent();
    }

    ScoringMethod select(Indicator indicator, Reading.Quantity target, Measurement measured, Direction direction) {
        ScoringMethod usual = usual(target, measured, direction);
        MethodChoice choice = measured.counted(indicator.method());
        ScoringMethod method = chosen(indicator, choice, measured, direction, usual);
        BigDecimal points = methods.overAchievementPoints();
        return points != null && direction == Direction.HIGHER && farExceeded(measured) && !forgives(choice)
                ? new FlatDeduction(method, points)
                : method;
    }

    private boolean farExceeded(Measurement measured) {
        return measured.upper() == null
                && measured.target().signum() > 0
                && measured.actual()
                                .movePointRight(2)
                                .compareTo(measured.target().multiply(allowedPercent))
                        >= 0;
    }

    /** Tiers say themselves how far from the target is how many points, and a limit is no target to be exceeded. */
    private static boolean forgives(@Nullable MethodChoice choice) {
        return choice != null && (choice.kind() == MethodKind.TIERS || choice.kind() == MethodKind.LOWER);
    }

    private ScoringMethod chosen(
            Indicator indicator,
            @Nullable MethodChoice choice,
            Measurement measured,
            Direction direction,
            ScoringMethod usual) {
        if (choice == null || choice.kind() == null) {
            return bySatisfaction(indicator, measured) ? inBands(measured, usual) : usual;
        }
        if (!fits(choice.kind(), measured, direction)) {
            return new Unfit(choice.kind());
        }
        BigDecimal t = measured.target();
        BigDecimal a = measured.actual();
        return switch (choice.kind()) {
            case HIGHER -> new HigherIsBetter(t, a);
            case LOWER -> new LowerIsBetter(t, a, methods.lower());
            case STRICT_EQUAL -> new StrictlyEqual(t, a);
            case ALL_OR_NOTHING -> new AllOrNothing(usual);
            case STEP -> new StepByStep(t, a, direction, choice.step(), choice.pointsPerStep());
            case TIERS -> new ByTiers(t, a, choice.tiers());
            case PASS_THRESHOLD -> new PassThreshold(t, a, choice.floorPercent());
            case SATISFACTION_BANDS -> inBands(measured, usual);
            case RANGE, YES_NO, DEADLINE, QUALITATIVE, EXECUTION -> usual;
        };
    }

    /** A method of one number cannot score a range, and a limit has no floor to pass. */
    private static boolean fits(MethodKind kind, Measurement measured, Direction direction) {
        return switch (kind) {
            case HIGHER, LOWER, STRICT_EQUAL, STEP, TIERS -> measured.upper() == null;
            case PASS_THRESHOLD -> measured.upper() == null && direction == Direction.HIGHER;
            default -> true;
        };
    }

    private ScoringMethod usual(Reading.Quantity target, Measurement measured, Direction direction) {
        if (measured.upper() != null) {
            return new WithinRange(measured.target(), measured.upper(), measured.actual());
        }
        boolean strict = target instanceof Reading.Number number
                && number.operator() == Operator.EQ
                && methods.equality() == Methods.Equality.STRICT
                && direction == Direction.HIGHER
                && measured.target().signum() > 0;
        if (strict) {
            return new StrictlyEqual(measured.target(), measured.actual());
        }
        if (direction == Direction.LOWER) {
            return new LowerIsBetter(measured.target(), measured.actual(), methods.lower());
        }
        BigDecimal deduction = methods.overAchievementDeduction();
        return deduction == null || measured.target().signum() <= 0
                ? new HigherIsBetter(measured.target(), measured.actual())
                : new FarExceeded(measured.target(), measured.actual(), allowedPercent, deduction);
    }

    private boolean bySatisfaction(Indicator indicator, Measurement measured) {
        return indicator.indicatorClass() == IndicatorClass.SATISFACTION
                && !methods.satisfactionBands().isEmpty()
                && measured.unit() != null
                && measured.unit().kind() == Unit.Kind.RATIO;
    }

    private ScoringMethod inBands(Measurement measured, ScoringMethod usual) {
        boolean met = Boolean.TRUE.equals(usual.judge(BigDecimal.ONE).met());
        return new BySatisfactionBands(measured.actualPercent(), methods.satisfactionBands(), met);
    }
}
