package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.Thresholds;
import io.jixiao.language.number.NameMeasure;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Target and actual as numbers of one unit.
 *
 * @param target the target; the lower end of a range
 * @param upper the upper end of a range; else null
 * @param actual the actual
 * @param unit what both are in; null for bare numbers
 * @param lent what one side lent to the other
 * @param times what the numbers of the target's own unit were multiplied by; 1 where they are as written
 */
public record Measurement(
        BigDecimal target,
        @Nullable BigDecimal upper,
        BigDecimal actual,
        @Nullable Unit unit,
        Lent lent,
        BigDecimal times) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Unit YUAN = Objects.requireNonNull(Unit.of("元"));

    /** What one side of a measurement lacks and takes from the other. */
    public enum Lent {
        NOTHING,
        /** 500万, measured in 万元. */
        SCALE,
        /** 95, measured in %. */
        UNIT,
        /** 95, in the unit of the table's column for units, or of the name. */
        COLUMN
    }

    /** Brings both to one unit. Null where one of them is no number, and where the units do not convert. */
    static @Nullable Measurement of(Indicator indicator, Reading target, Reading actual) {
        return target instanceof Reading.Quantity asked && actual instanceof Reading.Number found
                ? of(indicator, asked, found)
                : null;
    }

    private static @Nullable Measurement of(Indicator indicator, Reading.Quantity target, Reading.Number actual) {
        Unit ofTarget = Unit.of(target.unit());
        Unit ofActual = Unit.of(actual.unit());
        Unit column = column(indicator, ofTarget == null ? ofActual : ofTarget);
        Measurement measured = inOneUnit(
                indicator, target, actual, ofTarget == null ? column : ofTarget, ofActual == null ? column : ofActual);
        boolean byColumn = column != null && (target.unit() == null || actual.unit() == null);
        return byColumn && measured != null && measured.lent == Lent.NOTHING ? measured.byColumn() : measured;
    }

    /** The table's column for units, or else the unit behind the name (设备成本（万元）), unless the cells say otherwise (人 and 人次). */
    private static @Nullable Unit column(Indicator indicator, @Nullable Unit written) {
        Unit column = Unit.of(indicator.unit());
        Unit named = column == null ? NameMeasure.of(indicator.name()).unit() : null;
        boolean fits = named != null && (written == null || written.convertsTo(named));
        return fits ? named : column;
    }

    private static @Nullable Measurement inOneUnit(
            Indicator indicator,
            Reading.Quantity target,
            Reading.Number actual,
            @Nullable Unit ofTarget,
            @Nullable Unit ofActual) {
        BigDecimal value = Growth.signed(indicator.name(), target, actual);
        if (ofTarget == null || ofActual == null || ofTarget.convertsTo(ofActual)) {
            return of(target, value, money(indicator, ofTarget), money(indicator, ofActual));
        }
        return of(
                target,
                value,
                ForEach.said(ofTarget, ofActual, indicator.name() + actual.text()),
                ForEach.said(ofActual, ofTarget, indicator.name() + target.text()));
    }

    /** 20万 of a cost is money. */
    private static @Nullable Unit money(Indicator indicator, @Nullable Unit unit) {
        return unit != null && unit.isBareScale() && isCost(indicator) ? unit.counting(YUAN) : unit;
    }

    /** Whether the line states what something cost. */
    public static boolean isCost(Indicator indicator) {
        return indicator.indicatorSubclass() == IndicatorSubclass.COST
                || indicator.indicatorClass() == IndicatorClass.COST;
    }

    private Measurement byColumn() {
        return new Measurement(target, upper, actual, unit, Lent.COLUMN, times);
    }

    private static @Nullable Measurement of(
            Reading.Quantity target, BigDecimal actual, @Nullable Unit ofTarget, @Nullable Unit ofActual) {
        if (ofTarget == null || ofActual == null) {
            Lent lent = ofTarget == ofActual ? Lent.NOTHING : Lent.UNIT;
            return asWritten(target, actual, ofTarget == null ? ofActual : ofTarget, lent);
        }
        if (ofTarget.isBareScale() != ofActual.isBareScale()) {
            return ofTarget.isBareScale()
                    ? converted(target, actual, ofTarget.counting(ofActual), ofActual, Lent.SCALE)
                    : converted(target, actual, ofTarget, ofActual.counting(ofTarget), Lent.SCALE);
        }
        if (ofTarget.name().equals(ofActual.name())) {
            return asWritten(target, actual, ofTarget, Lent.NOTHING);
        }
        return ofTarget.convertsTo(ofActual) ? converted(target, actual, ofTarget, ofActual, Lent.NOTHING) : null;
    }

    private static Measurement asWritten(Reading.Quantity target, BigDecimal actual, @Nullable Unit unit, Lent lent) {
        return new Measurement(target.least(), upper(target), actual, unit, lent, BigDecimal.ONE);
    }

    private static @Nullable BigDecimal upper(Reading.Quantity target) {
        return target instanceof Reading.Range range ? range.upper() : null;
    }

    private static Measurement converted(
            Reading.Quantity target, BigDecimal actual, Unit ofTarget, Unit ofActual, Lent lent) {
        BigDecimal step = step(ofTarget, ofActual);
        BigDecimal times = ofTarget.factor().divide(step);
        BigDecimal upper = upper(target);
        return new Measurement(
                target.least().multiply(times),
                upper == null ? null : upper.multiply(times),
                actual.multiply(ofActual.factor().divide(step)),
                ofTarget,
                lent,
                times);
    }

    /** The method with a step in the unit of these numbers: it is said in the target's own. */
    public @Nullable MethodChoice counted(@Nullable MethodChoice choice) {
        if (choice == null || choice.step() == null || times.compareTo(BigDecimal.ONE) == 0) {
            return choice;
        }
        BigDecimal step = choice.step().multiply(times);
        return new MethodChoice(MethodKind.STEP, step, choice.pointsPerStep(), List.of(), null);
    }

    /** The actual in percent where it is a ratio (850‰, 8.5成); else as it is. */
    public BigDecimal actualPercent() {
        boolean written = times.compareTo(BigDecimal.ONE) == 0;
        return written && unit != null && unit.kind() == Unit.Kind.RATIO ? actual.multiply(unit.factor()) : actual;
    }

    /** The smaller of the two units where the other is a whole number of it (公顷 in 亩), and ratios in %; else the family's base. */
    private static BigDecimal step(Unit one, Unit other) {
        BigDecimal smaller = one.factor().min(other.factor());
        BigDecimal larger = one.factor().max(other.factor());
        boolean whole =
                one.kind() != Unit.Kind.RATIO && larger.remainder(smaller).signum() == 0;
        return whole ? smaller : BigDecimal.ONE;
    }

    /**
     * Whether a unit was lent to a value that must have been in another: about a hundredfold off (0.95 against 95 %), or off
     * by about the unit's scale (48600 against 5 万元). A column lends wrongly only where it says %.
     */
    boolean slipped(Thresholds thresholds) {
        return switch (lent) {
            case UNIT -> apart(HUNDRED, thresholds) || unit != null && apart(unit.writtenScale(), thresholds);
            case COLUMN -> unit != null && unit.kind() == Unit.Kind.RATIO && apart(HUNDRED, thresholds);
            case NOTHING, SCALE -> false;
        };
    }

    private boolean apart(BigDecimal times, Thresholds thresholds) {
        BigDecimal larger = target.abs().max(actual.abs()).multiply(HUNDRED);
        BigDecimal smaller = target.abs().min(actual.abs()).multiply(times);
        return times.compareTo(BigDecimal.ONE) > 0
                && smaller.signum() > 0
                && larger.compareTo(smaller.multiply(thresholds.unitSlipFrom())) >= 0
                && larger.compareTo(smaller.multiply(thresholds.unitSlipTo())) <= 0;
    }
}
