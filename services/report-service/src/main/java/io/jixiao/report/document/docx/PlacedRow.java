package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.FormCell;
import io.jixiao.report.document.layout.FormGrid;
import io.jixiao.report.document.layout.FormRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A row of the scored table with every cell that shows in it, also those that began further up.
 *
 * @param cells from left to right
 */
record PlacedRow(List<PlacedCell> cells) {

    /**
     * One cell as it shows in one row.
     *
     * @param column the first that it covers, 0 and up
     * @param begins whether the cell begins in this row; else it only goes on
     */
    record PlacedCell(FormCell cell, int column, boolean begins) {}

    /** The rows of a grid's header or body. */
    static List<PlacedRow> of(List<FormRow> rows, FormGrid grid) {
        FormCell[] covering = new FormCell[grid.widths().size()];
        int[] rowsLeft = new int[covering.length];
        List<PlacedRow> placed = new ArrayList<>(rows.size());
        for (FormRow row : rows) {
            List<PlacedCell> cells = new ArrayList<>();
            Iterator<FormCell> beginning = row.cells().iterator();
            for (int column = 0; column < covering.length; column += covering[column].columns()) {
                boolean begins = rowsLeft[column] == 0;
                if (begins) {
                    covering[column] = beginning.next();
                    rowsLeft[column] = covering[column].rows();
                }
                rowsLeft[column]--;
                cells.add(new PlacedCell(covering[column], column, begins));
            }
            placed.add(new PlacedRow(List.copyOf(cells)));
        }
        return placed;
    }

    /** What the row is about: its first words that are no heading of several rows. */
    String subject() {
        return cells.stream()
                .filter(each -> each.begins() && each.cell().rows() == 1)
                .map(each -> each.cell().text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether the cells of both stand in the same columns, so that one can be laid over the other. */
    boolean fits(PlacedRow other) {
        return cells.size() == other.cells.size()
                && java.util.stream.IntStream.range(0, cells.size())
                        .allMatch(place -> cells.get(place).column()
                                == other.cells.get(place).column());
    }
}
