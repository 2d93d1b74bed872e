package io.jixiao.form.document;

import io.jixiao.form.UnreadableForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A table as rows of places; every place holds the cell that covers it. */
public final class Grid implements SourceDocument.Block {
    /** A merged cell covers no more columns than this. */
    public static final int WIDEST = 256;

    private static final int MOST_PLACES = 1_000_000;

    /** Where a paragraph stands: in no table. */
    public static final Grid NONE = named("").build();

    private final String name;
    private final List<GridCell[]> rows;
    private final int columns;
    private final int table;
    private final NavigableMap<Integer, Integer> numbers;

    private Grid(String name, int table, List<GridCell[]> rows, int columns, NavigableMap<Integer, Integer> numbers) {
        this.name = name;
        this.table = table;
        this.numbers = numbers;
        this.rows = rows;
        this.columns = columns;
    }

    /** A table to be filled cell by cell; the name says where it stands (a sheet's name), empty when it has none. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Where it stands, e.g. the sheet's name; empty when it has no name. */
    public String name() {
        return name;
    }

    /** Number of rows. */
    public int rows() {
        return rows.size();
    }

    /** Number of columns of the widest row. */
    public int columns() {
        return columns;
    }

    /** The cell that covers this place; a blank one beyond the row's end. */
    public GridCell cell(int row, int column) {
        GridCell[] cells = rows.get(row);
        GridCell cell = column >= 0 && column < cells.length ? cells[column] : null;
        return cell == null ? new GridCell("", row, column) : cell;
    }

    /** Where the cell that covers this place is found in its file; of a merged cell its top left place. */
    public CellAddress address(int row, int column) {
        return address(cell(row, column));
    }

    /** Where this cell of the table is found in its file. */
    public CellAddress address(GridCell cell) {
        return new CellAddress(name, table, number(cell.row()), cell.column() + 1);
    }

    private int number(int row) {
        Map.Entry<Integer, Integer> above = numbers.floorEntry(row);
        return above == null ? row + 1 : above.getValue() + row - above.getKey();
    }

    /** The text of the cell that covers this place. */
    public String text(int row, int column) {
        return cell(row, column).text();
    }

    /** The row's cells that are not blank, a merged one once, from left to right. */
    public List<GridCell> written(int row) {
        List<GridCell> written = new ArrayList<>();
        for (GridCell cell : rows.get(row)) {
            if (cell != null && !cell.isBlank() && (written.isEmpty() || written.getLast() != cell)) {
                written.add(cell);
            }
        }
        return written;
    }

    /** The row's cells that begin in this row and are not blank, from left to right. */
    public List<GridCell> begun(int row) {
        return written(row).stream().filter(it -> it.row() == row).toList();
    }

    /** The columns in which the row's cells begin, blank ones and those that reach down into the row included. */
    public List<Integer> edges(int row) {
        List<Integer> edges = new ArrayList<>();
        GridCell left = null;
        for (int column = 0; column < rows.get(row).length; column++) {
            GridCell cell = rows.get(row)[column];
            if (cell == null || cell != left) {
                edges.add(column);
            }
            left = cell;
        }
        return edges;
    }

    /** Fills a table. */
    public static final class Builder {
        private final String name;
        private final List<GridCell[]> rows = new ArrayList<>();
        private final NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        private int table;
        private int columns;
        private int places;

        private Builder(String name) {
            this.name = name;
        }

        /** The table's number among those of its file, from 1; for one that stands in no sheet. */
        public Builder number(int table) {
            this.table = table;
            return this;
        }

        /** The number, from 1, under which the file shows this row and those below it: a long gap may have been cut short. */
        public Builder numberRow(int row, int number) {
            numbers.put(row, number);
            return this;
        }

        /** Puts a cell over a block of places; what is there already stays. */
        public Builder put(int row, int column, int height, int width, String text) {
            GridCell cell = new GridCell(Invisible.removed(text), row, column);
            for (int r = row; r < row + height; r++) {
                for (int c = column; c < column + width; c++) {
                    place(r, c, cell);
                }
            }
            return this;
        }

        /** Lets the cell above cover these places too, as Word continues a vertically merged cell. */
        public Builder continueAbove(int row, int column, int width) {
            GridCell above = row == 0 || rows.size() < row || rows.get(row - 1).length <= column
                    ? null
                    : rows.get(row - 1)[column];
            for (int c = column; above != null && c < column + width; c++) {
                place(row, c, above);
            }
            return this;
        }

        private void place(int row, int column, GridCell cell) {
            if (++places > MOST_PLACES) {
                throw new UnreadableForm("TABLE_TOO_BIG", name, MOST_PLACES);
            }
            while (rows.size() <= row) {
                rows.add(new GridCell[0]);
            }
            if (rows.get(row).length <= column) {
                rows.set(row, Arrays.copyOf(rows.get(row), column + 1));
            }
            if (rows.get(row)[column] == null) {
                rows.get(row)[column] = cell;
            }
            columns = Math.max(columns, column + 1);
        }

        /** The table. */
        public Grid build() {
            return new Grid(name, table, rows, columns, numbers);
        }
    }
}
