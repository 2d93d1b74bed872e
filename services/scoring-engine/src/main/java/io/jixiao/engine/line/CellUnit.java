package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.language.number.NameMeasure;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import org.jspecify.annotations.Nullable;

/** In what a cell of a line is counted: as it says itself, else as the table's column for units does, else as the name does. */
public final class CellUnit {
    private CellUnit() {}

    /** Null where nobody says. */
    public static @Nullable Unit of(Indicator indicator, Reading cell) {
        Unit written = Unit.of(cell);
        Unit column = written == null ? Unit.of(indicator.unit()) : written;
        return column == null ? NameMeasure.of(indicator.name()).unit() : column;
    }
}
