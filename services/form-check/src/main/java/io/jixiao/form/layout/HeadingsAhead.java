package io.jixiao.form.layout;

import io.jixiao.form.document.Grid;

/** Whether indicator headings follow within a table; each row is looked at once, however often it is asked. */
final class HeadingsAhead {
    private static final int MOST_ROWS = 60;

    private Grid grid;

    /** No heading stands in a row that was looked at before this one. */
    private int clearUpTo;

    /** Whether headings stand within the next rows, from this one on, of the form's own labels, funds and goals. */
    boolean follow(Grid asked, int row) {
        if (grid != asked) {
            grid = asked;
            clearUpTo = 0;
        }
        int last = Math.min(row + MOST_ROWS, grid.rows());
        for (int next = Math.max(row, clearUpTo); next < last; next++) {
            if (IndicatorColumns.headedBy(grid, next).isPresent()) {
                return true;
            }
            clearUpTo = next + 1;
        }
        return false;
    }
}
