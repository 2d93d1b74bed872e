package io.jixiao.form;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.score.Cell;
import io.jixiao.form.document.CellAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a form are found in its file that a finding may point at. Where a form has no such cell, the row's name is
 * meant, or else the first cell of the row.
 *
 * @param lines in the order of the form's indicators
 * @param execution cells of 预算执行率
 * @param funds cells of the rows of the funds; only those that the form prints
 * @param table cells of what is said of the whole table: its goal, sum of weights, total and grade
 * @param top the first written cell of the table; null where the form stands in none, as in JSON
 */
public record FormPlaces(
        List<Line> lines,
        Map<Cell, CellAddress> execution,
        Map<FundRow, Map<Cell, CellAddress>> funds,
        Map<Cell, CellAddress> table,
        @Nullable CellAddress top) {

    /** Of a form that has no cells. */
    public static final FormPlaces NONE = new FormPlaces(List.of(), Map.of(), Map.of(), Map.of(), null);

    /**
     * Where the cells of an indicator are found.
     *
     * @param review the reviewer's score; null where the form has no column for it
     */
    public record Line(
            Map<Cell, CellAddress> cells, @Nullable CellAddress review) {}

    /** A cell of the indicator in this place, from 0; null where it is in no table. */
    public @Nullable CellAddress ofLine(int line, Cell cell) {
        return line < lines.size() ? in(lines.get(line).cells(), cell) : null;
    }

    /** The reviewer's score of the indicator in this place, from 0; its own where the reviewer has no column. */
    public @Nullable CellAddress ofReview(int line) {
        CellAddress review = line < lines.size() ? lines.get(line).review() : null;
        return review == null ? ofLine(line, Cell.SCORE) : review;
    }

    /** A cell of 预算执行率; the top of the table where it has none. */
    public @Nullable CellAddress ofExecution(Cell cell) {
        CellAddress own = in(execution, cell);
        return own == null ? top : own;
    }

    /** A cell of a row of the funds; where the form has no such row, the name of the total, or else the top of the table. */
    public @Nullable CellAddress ofFunds(FundRow row, Cell cell) {
        Map<Cell, CellAddress> own = funds.get(row);
        CellAddress found = own == null ? in(funds.getOrDefault(FundRow.TOTAL, Map.of()), Cell.NAME) : in(own, cell);
        return found == null ? top : found;
    }

    /** A cell of the whole table; its top where it has none. Prose, and a grade beside the table, are in no cell: null. */
    public @Nullable CellAddress ofTable(Cell cell) {
        return switch (cell) {
            case PROSE, GRADE -> table.get(cell);
            default -> table.getOrDefault(cell, top);
        };
    }

    private static @Nullable CellAddress in(Map<Cell, CellAddress> row, Cell cell) {
        return Stream.concat(Stream.of(cell, Cell.NAME), Stream.of(Cell.values()))
                .map(row::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
