package io.jixiao.form.word;

import io.jixiao.form.document.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of a table, with its cells' widths in columns as far as the file tells them. */
final class WordRow {
    private record Cell(int span, int width, boolean continuesAbove, String text, int number) {}

    private final List<Integer> columns;
    private final List<Cell> cells = new ArrayList<>();
    private Map<String, String> row = Map.of();
    private Map<String, String> cell = Map.of();
    private final Map<Integer, Integer> begun = new TreeMap<>();
    private boolean spans;

    /** The table's columns by their widths in twentieths of a point. */
    WordRow(List<Integer> columns) {
        this.columns = columns;
    }

    void properties(Map<String, String> properties) {
        row = properties;
    }

    /** Whether the row was neither deleted nor hidden. */
    boolean isSeen() {
        return !row.containsKey("del") && !WordXml.isOn(row, "hidden");
    }

    /** Begins a cell; false for a deleted one. */
    boolean begin(Map<String, String> properties) {
        cell = properties;
        return !properties.containsKey("cellDel");
    }

    /** @param number the cell's among all of the file */
    void end(String text, int number) {
        int span = WordXml.count(cell, "gridSpan", 1, Grid.WIDEST);
        int width = WordXml.count(cell, "tcW", 0, 1_000_000);
        spans |= span > 1;
        if (continues("hMerge") && !cells.isEmpty()) {
            Cell left = cells.removeLast();
            cells.add(new Cell(
                    left.span() + span, left.width() + width, left.continuesAbove(), left.text(), left.number()));
            spans = true;
        } else {
            cells.add(new Cell(span, width, continues("vMerge"), text, number));
        }
        cell = Map.of();
    }

    private boolean continues(String merge) {
        return cell.containsKey(merge) && !cell.get(merge).equals("restart");
    }

    void place(int number, Grid.Builder grid) {
        int column = WordXml.count(row, "gridBefore", 0, Grid.WIDEST);
        int left = columns.stream().limit(column).mapToInt(it -> it).sum();
        boolean byWidth = !spans
                && cells.size() + column < columns.size()
                && cells.stream().allMatch(it -> it.width() > 0);
        for (Cell it : cells) {
            left += it.width();
            int span = byWidth ? Math.max(1, columnAt(left) - column) : it.span();
            if (it.continuesAbove()) {
                grid.continueAbove(number, column, span);
            } else {
                grid.put(number, column, 1, span, it.text());
                begun.put(column, it.number());
            }
            column += span;
        }
    }

    /** The cells that begin in the row, by their column, once they were placed: each one's number among all of the file. */
    Map<Integer, Integer> begun() {
        return begun;
    }

    /** The column whose left edge is nearest to this place: some programs write a merged cell as a wide one, without its span. */
    private int columnAt(int place) {
        int edge = 0;
        int best = 0;
        for (int i = 0, nearest = place; i < columns.size(); i++) {
            edge += columns.get(i);
            if (Math.abs(edge - place) < nearest) {
                nearest = Math.abs(edge - place);
                best = i + 1;
            }
        }
        return best;
    }
}
