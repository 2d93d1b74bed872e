package io.jixiao.form.layout;

import io.jixiao.form.Form.AnnualGoal;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import java.util.List;

/** 年度总体目标: 预期目标 and 实际完成情况 side by side above their texts, or each beside its own. */
final class AnnualGoals {
    private static final String EXPECTED = "goalExpected";
    private static final String ACTUAL = "goalActual";

    private String expected;
    private String actual;

    /** Whether this row heads both, with their texts in the next row. */
    static boolean headedBy(Grid grid, int row) {
        return place(grid, row, EXPECTED) >= 0 && place(grid, row, ACTUAL) >= 0;
    }

    /** Reads the row below such a heading. */
    void below(Grid grid, int heading) {
        if (heading + 1 < grid.rows()) {
            expected = grid.text(heading + 1, place(grid, heading, EXPECTED));
            actual = grid.text(heading + 1, place(grid, heading, ACTUAL));
        }
    }

    /** Reads a row in which a text may stand beside its label. */
    void beside(List<GridCell> cells) {
        if (cells.size() < 2 || isLabel(cells.getLast().text())) {
            return;
        }
        String label = cells.get(cells.size() - 2).text();
        String text = cells.getLast().text();
        if (expected == null && Vocabulary.is(EXPECTED, label)) {
            expected = text;
        } else if (expected != null && actual == null && Vocabulary.is(ACTUAL, label)) {
            actual = text;
        }
    }

    private static boolean isLabel(String text) {
        return Vocabulary.is(EXPECTED, text) || Vocabulary.is(ACTUAL, text) || Vocabulary.is("otherLabels", text);
    }

    /** The last cell of the row that is headed so; -1 when none is. */
    private static int place(Grid grid, int row, String words) {
        return grid.begun(row).reversed().stream()
                .filter(it -> Vocabulary.is(words, it.text()))
                .map(GridCell::column)
                .findFirst()
                .orElse(-1);
    }

    /** What was read; null when there is none. */
    AnnualGoal goal() {
        return expected == null && actual == null ? null : new AnnualGoal(expected, actual);
    }
}
