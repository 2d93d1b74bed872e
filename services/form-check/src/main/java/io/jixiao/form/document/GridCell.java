package io.jixiao.form.document;

/**
 * A cell of a table; a merged cell stands for all the places it covers.
 *
 * @param text as written, without surrounding blanks; empty for an empty cell
 * @param row its first row, from 0
 * @param column its first column, from 0
 */
public record GridCell(String text, int row, int column) {

    /** Whether nothing is written in it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
