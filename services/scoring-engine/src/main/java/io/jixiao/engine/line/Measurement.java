package io.jixiao.engine.line;

import io.jixiao.engine.reading.Reading;
import io.jixiao.engine.reading.Unit;
import io.jixiao.engine.rules.Thresholds;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Target and actual as numbers of one unit.
 *
 * @param target the target; the lower end of a range
 * @param upper the upper end of a range; else null
 * @param actual the actual
 * @param unit what both are in; null for bare numbers
 * @param unitAssumed whether one side lent its unit to the other
 */
record Measurement(BigDecimal target, BigDecimal upper, BigDecimal actual, Unit unit, boolean unitAssumed) {

    /**
     * Brings both to one unit. Empty when the units do not convert, or when a unit was lent and the values are about a
     * hundredfold apart (0.95 against 95 %).
     */
    static Optional<Measurement> of(
            Reading target, Reading actual, BigDecimal actualValue, String unitColumn, Thresholds thresholds) {
        Unit column = Unit.of(unitColumn);
        Unit ofTarget = target.unit() == null ? column : Unit.of(target.unit());
        Unit ofActual = actual.unit() == null ? column : Unit.of(actual.unit());
        if (ofTarget == null || ofActual == null) {
            boolean lent = ofTarget != ofActual;
            Unit unit = ofTarget == null ? ofActual : ofTarget;
            Measurement measured = new Measurement(target.value(), target.upperValue(), actualValue, unit, lent);
            return lent && measured.slipped(thresholds) ? Optional.empty() : Optional.of(measured);
        }
        boolean scaleLent = ofTarget.isBareScale() != ofActual.isBareScale();
        if (scaleLent) {
            return ofTarget.isBareScale()
                    ? Optional.of(converted(target, actualValue, ofTarget.counting(ofActual), ofActual, true))
                    : Optional.of(converted(target, actualValue, ofTarget, ofActual.counting(ofTarget), true));
        }
        if (ofTarget.name().equals(ofActual.name())) {
            return Optional.of(new Measurement(target.value(), target.upperValue(), actualValue, ofTarget, false));
        }
        return ofTarget.convertsTo(ofActual)
                ? Optional.of(converted(target, actualValue, ofTarget, ofActual, false))
                : Optional.empty();
    }

    private static Measurement converted(
            Reading target, BigDecimal actual, Unit ofTarget, Unit ofActual, boolean assumed) {
        BigDecimal upper =
                target.upperValue() == null ? null : target.upperValue().multiply(ofTarget.factor());
        return new Measurement(
                target.value().multiply(ofTarget.factor()),
                upper,
                actual.multiply(ofActual.factor()),
                ofTarget,
                assumed);
    }

    private boolean slipped(Thresholds thresholds) {
        BigDecimal larger = target.abs().max(actual.abs());
        BigDecimal smaller = target.abs().min(actual.abs());
        return smaller.signum() > 0
                && larger.compareTo(smaller.multiply(thresholds.unitSlipFrom())) >= 0
                && larger.compareTo(smaller.multiply(thresholds.unitSlipTo())) <= 0;
    }
}
