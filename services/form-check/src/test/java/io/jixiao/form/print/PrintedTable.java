package io.jixiao.form.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A table row by row; a cell stands in the first place that no cell above reaches down to, as in HTML. */
public final class PrintedTable implements PrintedDocument.Block {
    private final List<List<PrintedCell>> rows = new ArrayList<>();

    /** A cell with the place it begins in. */
    public record Placed(int row, int column, PrintedCell cell) {}

    /** Adds a row; what is no cell becomes one. */
    public PrintedTable row(Object... cells) {
        rows.add(Stream.of(cells)
                .map(it -> it instanceof PrintedCell cell ? cell : PrintedCell.cell(it))
                .toList());
        return this;
    }

    public int rows() {
        return rows.size();
    }

    /** The cells of a row that begin in it, with their places. */
    public List<Placed> row(int number) {
        return placed().stream().filter(it -> it.row() == number).toList();
    }

    /** Every cell with its place. */
    public List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        List<boolean[]> taken = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (PrintedCell cell : rows.get(row)) {
                while (taken(taken, row)[column]) {
                    column++;
                }
                placed.add(new Placed(row, column, cell));
                for (int r = row; r < row + cell.height(); r++) {
                    for (int c = column; c < column + cell.width(); c++) {
                        taken(taken, r)[c] = true;
                    }
                }
            }
        }
        return placed;
    }

    private static boolean[] taken(List<boolean[]> taken, int row) {
        while (taken.size() <= row) {
            taken.add(new boolean[64]);
        }
        return taken.get(row);
    }

    public int columns() {
        return placed().stream()
                .mapToInt(it -> it.column() + it.cell().width())
                .max()
                .orElse(0);
    }

    /** The table with every text in another spelling. */
    PrintedTable with(UnaryOperator<String> spelling) {
        PrintedTable other = new PrintedTable();
        rows.forEach(
                row -> other.rows.add(row.stream().map(it -> it.with(spelling)).toList()));
        return other;
    }

    /** The table with this word in each empty cell that ends a row, where a form asks for an explanation. */
    public PrintedTable filled(String word) {
        PrintedTable other = new PrintedTable();
        for (List<PrintedCell> row : rows) {
            PrintedCell last = row.getLast();
            List<PrintedCell> cells = new ArrayList<>(row.subList(0, row.size() - 1));
            cells.add(
                    last.text().isEmpty() && row.size() > 4
                            ? new PrintedCell(word, last.height(), last.width())
                            : last);
            other.rows.add(cells);
        }
        return other;
    }

    /** The table without merged cells: what covered several places stands in each of them, or in the first alone. */
    public PrintedTable unmerged(boolean repeated) {
        String[][] texts = new String[rows()][columns()];
        for (Placed it : placed()) {
            for (int r = it.row(); r < Math.min(rows(), it.row() + it.cell().height()); r++) {
                for (int c = it.column(); c < it.column() + it.cell().width(); c++) {
                    boolean down = r > it.row() && c == it.column();
                    boolean first = r == it.row() && c == it.column();
                    texts[r][c] = first || repeated && down ? it.cell().text() : "";
                }
            }
        }
        PrintedTable other = new PrintedTable();
        Stream.of(texts).forEach(row -> other.row((Object[]) row));
        return other;
    }

    /** The rows from the first to before the last, cells that reach out of them cut off; what reaches in is printed again. */
    public PrintedTable part(int from, int to) {
        PrintedTable part = new PrintedTable();
        for (int row = from; row < to; row++) {
            int current = row;
            part.rows.add(placed().stream()
                    .filter(it -> it.row() == current
                            || current == from
                                    && it.row() < from
                                    && it.row() + it.cell().height() > from)
                    .sorted(java.util.Comparator.comparingInt(Placed::column))
                    .map(it -> it.cell().high(Math.min(to, it.row() + it.cell().height()) - Math.max(from, it.row())))
                    .toList());
        }
        return part;
    }
}
