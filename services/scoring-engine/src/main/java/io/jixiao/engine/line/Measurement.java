package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.reading.Reading;
import io.jixiao.engine.reading.ReadingKind;
import io.jixiao.engine.reading.Unit;
import io.jixiao.engine.rules.Thresholds;
import java.math.BigDecimal;

/**
 * Target and actual as numbers of one unit.
 *
 * @param target the target; the lower end of a range
 * @param upper the upper end of a range; else null
 * @param actual the actual
 * @param unit what both are in; null for bare numbers
 * @param lent what one side lent to the other
 */
public record Measurement(BigDecimal target, BigDecimal upper, BigDecimal actual, Unit unit, Lent lent) {

    /** What one side of a measurement lacks and takes from the other. */
    public enum Lent {
        NOTHING,
        /** 500万, measured in 万元. */
        SCALE,
        /** 95, measured in %. */
        UNIT
    }

    /** Brings both to one unit. Null where one of them is no number, and where the units do not convert. */
    static Measurement of(Indicator indicator, Reading target, Reading actual) {
        boolean numbers = actual.kind() == ReadingKind.NUMERIC
                && (target.kind() == ReadingKind.NUMERIC || target.kind() == ReadingKind.RANGE);
        if (!numbers) {
            return null;
        }
        Unit column = Unit.of(indicator.unit());
        Unit ofTarget = target.unit() == null ? column : Unit.of(target.unit());
        Unit ofActual = actual.unit() == null ? column : Unit.of(actual.unit());
        return of(target, Growth.signed(indicator.name(), target, actual), ofTarget, ofActual);
    }

    private static Measurement of(Reading target, BigDecimal actual, Unit ofTarget, Unit ofActual) {
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

    private static Measurement asWritten(Reading target, BigDecimal actual, Unit unit, Lent lent) {
        return new Measurement(target.value(), target.upperValue(), actual, unit, lent);
    }

    private static Measurement converted(Reading target, BigDecimal actual, Unit ofTarget, Unit ofActual, Lent lent) {
        BigDecimal upper =
                target.upperValue() == null ? null : target.upperValue().multiply(ofTarget.factor());
        return new Measurement(
                target.value().multiply(ofTarget.factor()), upper, actual.multiply(ofActual.factor()), ofTarget, lent);
    }

    /** Whether a unit was lent to a value that is about a hundredfold off, so that it must have been another (0.95 against 95 %). */
    boolean slipped(Thresholds thresholds) {
        if (lent != Lent.UNIT) {
            return false;
        }
        BigDecimal larger = target.abs().max(actual.abs());
        BigDecimal smaller = target.abs().min(actual.abs());
        return smaller.signum() > 0
                && larger.compareTo(smaller.multiply(thresholds.unitSlipFrom())) >= 0
                && larger.compareTo(smaller.multiply(thresholds.unitSlipTo())) <= 0;
    }
}
