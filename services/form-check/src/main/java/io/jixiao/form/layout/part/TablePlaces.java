package io.jixiao.form.layout.part;

import io.jixiao.engine.score.Cell;
import io.jixiao.form.document.CellAddress;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.row.RecognisedRow;
import io.jixiao.form.layout.row.RowKind;
import io.jixiao.form.layout.text.PrintedGrade;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a form says what is true of its whole table: its goal, sum of weights, total and grade. */
final class TablePlaces {
    private TablePlaces() {}

    static Map<Cell, CellAddress> of(List<RecognisedRow> rows) {
        Map<Cell, CellAddress> cells = new EnumMap<>(Cell.class);
        for (RecognisedRow row : rows) {
            if (row.kind() instanceof RowKind.Totals totals) {
                cells.put(Cell.WEIGHT, inTotals(row, Role.WEIGHT));
                cells.put(Cell.TOTAL, inTotals(row, Role.SCORE));
                IntStream.range(row.row(), row.row() + totals.totals().rows())
                        .mapToObj(row.grid()::written)
                        .flatMap(it -> gradeInTotals(it).stream())
                        .forEach(it -> cells.putIfAbsent(Cell.GRADE, row.grid().address(it)));
            }
            AnnualGoals.cell(row)
                    .ifPresent(it -> cells.putIfAbsent(Cell.GOAL, row.grid().address(it)));
        }
        if (!cells.containsKey(Cell.GRADE)) {
            rows.stream()
                    .filter(it -> it.isLine() || it.kind() instanceof RowKind.LabelledValues)
                    .filter(it -> PrintedGrade.in(it.cells()).isPresent())
                    .findFirst()
                    .filter(it -> it.paragraph() == null)
                    .ifPresent(it ->
                            cells.put(Cell.GRADE, it.grid().address(grade(it.cells(), PrintedGrade.in(it.cells())))));
        }
        return cells;
    }

    /** The row's own cell in this column, or else its label. */
    private static CellAddress inTotals(RecognisedRow row, Role role) {
        return row.grid()
                .address(row.context()
                        .columns()
                        .map(it -> it.cell(row.grid(), row.row(), role))
                        .filter(it -> it.row() == row.row() && !it.isBlank())
                        .orElseGet(() -> row.cells().getFirst()));
    }

    private static Optional<GridCell> gradeInTotals(List<GridCell> cells) {
        Optional<String> grade = PrintedGrade.inTotals(cells);
        return grade.isEmpty() ? Optional.empty() : Optional.of(grade(cells, grade));
    }

    /** The last cell in which the grade is written: the words before it may name the grades that there are. */
    private static GridCell grade(List<GridCell> cells, Optional<String> grade) {
        return cells.stream()
                .filter(it -> it.text().contains(grade.orElse("")))
                .reduce((first, last) -> last)
                .orElseGet(cells::getFirst);
    }
}
