package io.jixiao.form.layout;

import io.jixiao.form.Form.AnnualGoal;
import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 年度总体目标: 预期目标 and 实际完成情况 side by side above their texts, or each beside its own, or several (年度目标1, 年度目标2) each
 * above its indicators.
 */
final class AnnualGoals {
    private static final String EXPECTED = "EXPECTED";
    private static final String ACTUAL = "ACTUAL";
    private static final Pattern NUMBER = Pattern.compile("[\\d一二三四五六七八九十]{1,2}$");

    private String expected;
    private String actual;

    /** Whether this row heads both, one beside the other, with their texts in the next row. */
    static boolean headedBy(Grid grid, int row) {
        List<GridCell> begun = grid.begun(row);
        return IntStream.range(1, begun.size())
                .anyMatch(i -> isHeading(begun.get(i - 1), EXPECTED) && isHeading(begun.get(i), ACTUAL));
    }

    /** Reads the rows below such a heading, as far as the cell reaches that heads them on the left; the answer is the row after them. */
    int below(Grid grid, int heading) {
        int row = heading + 1;
        do {
            if (row < grid.rows()) {
                expected = joined(expected, text(grid, heading, row, EXPECTED));
                actual = joined(actual, text(grid, heading, row, ACTUAL));
            }
            row++;
        } while (row < grid.rows() && isInside(grid, heading, row));
        return row;
    }

    private static boolean isInside(Grid grid, int heading, int row) {
        GridCell label = grid.cell(heading, 0);
        return !label.isBlank() && label == grid.cell(row, 0);
    }

    /** The text of the last column that is headed so and not blank: the adjusted goal stands right of the first one. */
    private static String text(Grid grid, int heading, int row, String meaning) {
        return headings(grid, heading, meaning).reversed().stream()
                .map(it -> grid.cell(row, it.column()))
                .filter(it -> it.row() == row && !it.isBlank())
                .map(GridCell::text)
                .findFirst()
                .orElse(null);
    }

    private static String joined(String before, String text) {
        return before == null || text == null ? before == null ? text : before : before + "\n" + text;
    }

    /** Reads a row in which texts may stand beside their labels. */
    void beside(List<GridCell> cells) {
        boolean isNumbered = takesNumbered(cells);
        for (int i = 1; i < cells.size() && !isNumbered; i++) {
            String text = cells.get(i).text();
            if (!isLabel(text)) {
                beside(Vocabulary.entry("goals", cells.get(i - 1).text()).orElse(""), text);
            }
        }
    }

    private void beside(String meaning, String text) {
        if (expected == null && meaning.equals(EXPECTED)) {
            expected = text;
        } else if (expected != null && actual == null && meaning.equals(ACTUAL)) {
            actual = text;
        }
    }

    /** Whether the row is one of several goals (年度绩效目标2（40分）) with its text; it is taken in. */
    boolean takesNumbered(List<GridCell> cells) {
        if (cells.size() != 2) {
            return false;
        }
        String label = Vocabulary.plain(cells.getFirst().text());
        boolean isGoal = NUMBER.matcher(label).find()
                && Vocabulary.entry("goals", NUMBER.matcher(label).replaceFirst(""))
                        .filter(EXPECTED::equals)
                        .isPresent();
        if (isGoal) {
            expected = joined(expected, cells.getLast().text());
        }
        return isGoal;
    }

    private static boolean isLabel(String text) {
        return Vocabulary.entry("goals", text).isPresent() || Vocabulary.is("otherLabels", text);
    }

    private static List<GridCell> headings(Grid grid, int row, String meaning) {
        return grid.begun(row).stream().filter(it -> isHeading(it, meaning)).toList();
    }

    private static boolean isHeading(GridCell cell, String meaning) {
        return Vocabulary.nearest("goals", cell.text()).filter(meaning::equals).isPresent();
    }

    /** What was read; null when there is none. */
    AnnualGoal goal() {
        return expected == null && actual == null ? null : new AnnualGoal(expected, actual);
    }
}
