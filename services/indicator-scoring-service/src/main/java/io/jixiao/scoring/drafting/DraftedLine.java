package io.jixiao.scoring.drafting;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.scoring.evaluation.IndicatorInput;
import io.jixiao.scoring.library.LibraryIndicator;
import java.math.BigDecimal;

/**
 * An indicator of the library on its way into a table.
 *
 * @param indicatorClass where the table's rule set holds its subclass
 * @param target as it will be written
 * @param weight points; null where they are to be given
 */
record DraftedLine(LibraryIndicator indicator, IndicatorClass indicatorClass, String target, BigDecimal weight) {

    WeightDistribution.Line toBeWeighed() {
        return new WeightDistribution.Line(indicatorClass, indicator.indicatorSubclass(), weight);
    }

    /** The line; direction and method go with it, so that nothing about it needs to be assumed. */
    IndicatorInput weighing(BigDecimal points) {
        return new IndicatorInput(
                indicatorClass,
                indicator.indicatorSubclass(),
                indicator.name(),
                target,
                null,
                indicator.direction(),
                indicator.method(),
                points,
                null,
                null,
                null,
                null,
                null);
    }
}
