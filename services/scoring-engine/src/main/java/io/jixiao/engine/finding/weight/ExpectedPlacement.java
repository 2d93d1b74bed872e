package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.lexicon.Placement;
import io.jixiao.language.reading.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a line's name, or the words before its target's number, belong by the lexicon.
 *
 * @param indicatorClass the class
 * @param subclasses which of its subclasses; empty for any
 */
public record ExpectedPlacement(IndicatorClass indicatorClass, List<IndicatorSubclass> subclasses) {

    public ExpectedPlacement {
        subclasses = List.copyOf(subclasses);
    }

    /**
     * The other place where the line belongs; empty where it stands well, or where the lexicon does not know. Of a line in no
     * known class (管理指标) nothing is said: forms that have such lines are made by another scheme.
     */
    public static Optional<ExpectedPlacement> of(Indicator indicator, Reading target, Lexicon lexicon) {
        IndicatorClass stated = indicator.indicatorClass();
        if (stated == null) {
            return Optional.empty();
        }
        Placement byName = placement(IndicatorName.withoutRemark(indicator.name()), stated, indicator, lexicon);
        Placement placement = byName == null && target instanceof Reading.Number number
                ? placement(IndicatorName.withoutRemark(number.subject()), stated, indicator, lexicon)
                : byName;
        return Optional.ofNullable(placement).map(ExpectedPlacement::of).filter(expected -> !expected.holds(indicator));
    }

    private static @Nullable Placement placement(
            String name, IndicatorClass stated, Indicator indicator, Lexicon lexicon) {
        for (Placement placement : lexicon.placements()) {
            if (placement.fits(name) && placement.mayBeWrongIn(stated.name(), name(indicator.indicatorSubclass()))) {
                return placement.unless().anyIn(name) ? null : placement;
            }
        }
        return null;
    }

    private static @Nullable String name(@Nullable IndicatorSubclass subclass) {
        return subclass == null ? null : subclass.name();
    }

    private static ExpectedPlacement of(Placement placement) {
        return new ExpectedPlacement(
                IndicatorClass.valueOf(placement.indicatorClass()),
                placement.subclasses().stream().map(IndicatorSubclass::valueOf).toList());
    }

    /** 满意度 in a second level of its own is in its place, whatever the first one is called. */
    private boolean holds(Indicator indicator) {
        if (indicatorClass == IndicatorClass.SATISFACTION
                && indicator.indicatorSubclass() == IndicatorSubclass.SERVICE_RECIPIENTS) {
            return true;
        }
        boolean subclassFits = subclasses.isEmpty()
                || indicator.indicatorSubclass() == null
                || subclasses.contains(indicator.indicatorSubclass());
        return indicatorClass == indicator.indicatorClass() && subclassFits;
    }
}
