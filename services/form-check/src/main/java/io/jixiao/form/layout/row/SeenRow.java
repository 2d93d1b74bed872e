package io.jixiao.form.layout.row;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.HeadedTable;
import io.jixiao.form.layout.row.Block.Indicators;
import io.jixiao.language.heading.HeadingWords;
import java.util.List;

/**
 * A row that is to be recognised, or a paragraph as its only cell.
 *
 * @param table {@link HeadedTable#NONE} for a paragraph
 * @param row its number in the table, from 0
 * @param cells those that begin in it and are not blank
 * @param context what the rows before it say
 */
record SeenRow(HeadedTable table, int row, List<GridCell> cells, RowContext context) {
    private static final HeadingWords PROJECT = HeadingWords.of("project");
    private static final int MOST_TITLES = 8;
    private static final int MOST_ROWS_TO_HEADING = 60;

    static SeenRow of(HeadedTable table, int row, RowContext context) {
        return new SeenRow(table, row, table.grid().begun(row), context);
    }

    static SeenRow paragraph(String text, RowContext context) {
        return new SeenRow(HeadedTable.NONE, 0, List.of(new GridCell(text, 0, 0)), context);
    }

    Grid grid() {
        return table.grid();
    }

    String first() {
        return cells.getFirst().text();
    }

    SeenRow with(RowContext context) {
        return new SeenRow(table, row, cells, context);
    }

    /** The row, recognised as this. */
    RecognisedRow is(RowKind kind, String by) {
        return new RecognisedRow(grid(), row, table == HeadedTable.NONE ? first() : null, kind, by, context, false);
    }

    /** Where it stands, for a reader. */
    String place() {
        return (grid().name() + " " + (row + 1)).strip();
    }

    /** The row of a block of indicators, under its headings. */
    IndicatorRow asIndicator() {
        return new IndicatorRow(
                grid(), row, ((Indicators) context.block()).table().columns());
    }

    /** Whether a form begins here: below the totals of one with the name of a project, or where another subject is named. */
    boolean beginsForm() {
        return context.isClosed() && cells.stream().anyMatch(it -> PROJECT.has(it.text())) || namesAnother();
    }

    /**
     * Whether this row names another project or unit, above indicators of its own, or is the title over one that does: the form before
     * it has no row of totals.
     */
    boolean namesAnother() {
        if (!context.hasLines()) {
            return false;
        }
        int last = Math.min(row + MOST_TITLES, grid().rows());
        int named = row;
        while (named < last && isLine(named)) {
            named++;
        }
        return named < grid().rows()
                && context.subject().isOther(grid().begun(named))
                && table.headsIndicators(named + 1, MOST_ROWS_TO_HEADING);
    }

    private boolean isLine(int row) {
        int cells = grid().begun(row).size();
        return cells == 0 || cells == 1 && !table.isTotals(row);
    }
}
