package io.jixiao.engine.evaluation;

import java.math.BigDecimal;

/**
 * Points that the lines of a class have together, on forms that print them beside the class alone (产出指标（40分）): how they are
 * parted among the lines nobody says.
 *
 * @param of the class, whose lines have no weight of their own
 * @param points 0 to 100
 */
public record SharedPoints(IndicatorClass of, BigDecimal points) {

    public SharedPoints {
        Weight.requireNotNegative(points, of.name());
    }
}
