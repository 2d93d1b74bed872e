package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.reading.CellReader;
import io.jixiao.engine.reading.Reading;
import io.jixiao.engine.reading.ReadingKind;

/**
 * An indicator line whose cells have been read.
 *
 * @param targetInName whether the target cell is empty and the number stands in the name
 */
public record ReadLine(Indicator indicator, Reading target, Reading actual, boolean targetInName) {

    /** Reads the line's cells; a target cell that is empty is made up for by a number in the name. */
    public static ReadLine of(Indicator indicator, CellReader reader) {
        Reading target = reader.read(indicator.targetText());
        Reading actual = reader.read(indicator.actualText());
        if (target.kind() != ReadingKind.MISSING) {
            return new ReadLine(indicator, target, actual, false);
        }
        Reading name = reader.read(indicator.name());
        boolean inName = name.kind() == ReadingKind.NUMERIC || name.kind() == ReadingKind.RANGE;
        return new ReadLine(indicator, inName ? name : target, actual, inName);
    }
}
