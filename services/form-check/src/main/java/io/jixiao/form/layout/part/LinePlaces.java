package io.jixiao.form.layout.part;

import io.jixiao.engine.score.Cell;
import io.jixiao.form.FormPlaces;
import io.jixiao.form.document.CellAddress;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.row.IndicatorRow;
import io.jixiao.form.layout.text.EmptyCell;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the cells of one row of indicators are found, each in the column from which its text was read. */
final class LinePlaces {
    private LinePlaces() {}

    static FormPlaces.Line of(IndicatorRow row) {
        Map<Cell, CellAddress> cells = new EnumMap<>(Cell.class);
        put(cells, Cell.NAME, row, row.columns().has(Role.NAME) ? Role.NAME : Role.SUBCLASS);
        put(cells, Cell.CLASS, row, row.columns().has(Role.CLASS) ? Role.CLASS : Role.SUBCLASS);
        put(cells, Cell.WEIGHT, row, Role.WEIGHT);
        put(cells, Cell.TARGET, row, filled(row, Role.ADJUSTED_TARGET, Role.TARGET));
        put(cells, Cell.ACTUAL, row, Role.ACTUAL);
        put(cells, Cell.SCORE, row, Role.SCORE);
        put(cells, Cell.EXPLANATION, row, filled(row, Role.EXPLANATION, Role.MEASURES));
        return new FormPlaces.Line(cells, at(row, Role.REVIEW_SCORE));
    }

    /** The first of two columns, or the other where nothing is written in the first and the form has the other. */
    private static Role filled(IndicatorRow row, Role first, Role other) {
        return EmptyCell.is(row.text(first)) && row.columns().has(other) ? other : first;
    }

    private static void put(Map<Cell, CellAddress> cells, Cell cell, IndicatorRow row, Role role) {
        CellAddress address = at(row, role);
        if (address != null) {
            cells.put(cell, address);
        }
    }

    private static @Nullable CellAddress at(IndicatorRow row, Role role) {
        GridCell cell = row.columns().cell(row.grid(), row.row(), role);
        return cell == null ? null : row.grid().address(cell);
    }
}
