package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.score.Cell;
import io.jixiao.form.FormPlaces;
import io.jixiao.form.document.CellAddress;
import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.row.IndicatorRow;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the cells of a form are found, after its parts were read from the same rows. */
public final class PlacesOfForm {
    private PlacesOfForm() {}

    /**
     * The places.
     *
     * @param lines how many indicators the form has: 预算执行率 may be one of them
     */
    public static FormPlaces of(FormRows form, FormParts parts, int lines) {
        List<FormPlaces.Line> places = new ArrayList<>(rows(form, RowKind.Indicator.class)
                .map(it -> LinePlaces.of(((RowKind.Indicator) it.kind()).row()))
                .toList());
        Map<FundRow, Map<Cell, CellAddress>> funds = funds(parts).byRow();
        Map<Cell, CellAddress> execution = new EnumMap<>(Cell.class);
        execution.putAll(funds.getOrDefault(FundRow.TOTAL, Map.of()));
        IndicatorRow row = execution(form);
        Indicators.Execution among = parts.indicators().execution();
        if (row != null && among != null) {
            FormPlaces.Line line = LinePlaces.of(row);
            if (lines > places.size()) {
                places.add(among.place(), line);
            } else {
                nearer(execution, line.cells(), parts.fundsExecution() != null);
            }
        }
        return new FormPlaces(places, execution, funds, TablePlaces.of(form.rows()), top(form));
    }

    private static FundPlaces funds(FormParts parts) {
        FundBlock block = parts.funds().block();
        return block == null ? parts.labelled().places() : block.places();
    }

    /** The last of several, as it is read. */
    private static @Nullable IndicatorRow execution(FormRows form) {
        return rows(form, RowKind.Execution.class)
                .map(it -> ((RowKind.Execution) it.kind()).row())
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** The line goes by its own name, and its rate is its actual; what the funds say before it stays theirs. */
    private static void nearer(Map<Cell, CellAddress> execution, Map<Cell, CellAddress> line, boolean hasFunds) {
        line.forEach((cell, address) -> {
            if (cell == Cell.NAME || !hasFunds) {
                execution.put(cell, address);
            } else {
                execution.putIfAbsent(cell, address);
            }
        });
        if (line.containsKey(Cell.ACTUAL)) {
            execution.putIfAbsent(Cell.RATE, line.get(Cell.ACTUAL));
        }
    }

    /** The first written cell of the table in which the indicators stand. */
    private static @Nullable CellAddress top(FormRows form) {
        Grid table = rows(form, RowKind.Indicator.class)
                .map(RecognisedRow::grid)
                .findFirst()
                .orElse(Grid.NONE);
        return form.rows().stream()
                .filter(it -> it.grid() == table && it.paragraph() == null)
                .flatMap(it -> it.cells().stream())
                .findFirst()
                .map(table::address)
                .orElse(null);
    }

    private static Stream<RecognisedRow> rows(FormRows form, Class<? extends RowKind> kind) {
        return form.rows().stream().filter(it -> kind.isInstance(it.kind()));
    }
}
