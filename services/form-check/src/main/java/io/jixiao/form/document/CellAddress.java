package io.jixiao.form.document;

/**
 * Where a person finds a cell in its file.
 *
 * @param sheet name of the sheet; empty in a Word file
 * @param table number of the table in a Word file, from 1, a table inside another counted after it; 0 in a sheet
 * @param row number of the row, from 1: in a sheet as printed beside it, in a Word table as it is seen
 * @param column number of the column, from 1: 5 for E
 */
public record CellAddress(String sheet, int table, int row, int column) {
    private static final int LETTERS = 26;

    /** The column as printed above a sheet: A, Z, AA. */
    public String columnLetters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
