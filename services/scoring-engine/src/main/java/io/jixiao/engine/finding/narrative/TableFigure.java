package io.jixiao.engine.finding.narrative;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of the table that a narrative repeats.
 *
 * @param value in the base unit: 元, 1 of a ratio, points
 * @param place what it is rounded to, in the same unit
 * @param printed as a reader finds it, with its unit
 */
record TableFigure(BigDecimal value, BigDecimal place, String printed) {

    /** Whether the narrative's value is one of these. */
    static boolean anyAgrees(List<TableFigure> figures, StatedValue stated) {
        return figures.stream().anyMatch(it -> stated.agreesWith(it.value, it.place));
    }
}
