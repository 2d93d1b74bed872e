package io.jixiao.form.layout.row;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it is, or a paragraph.
 *
 * @param grid the table; {@link Grid#NONE} for a paragraph
 * @param row its number in the table, from 0; -1 for the beginning of the table, above its first row
 * @param paragraph its text; null for a row
 * @param kind what it is
 * @param by the name of the recogniser that claimed it
 * @param context what the rows before it say of its form
 * @param beginsForm whether it is the first row of another form
 */
public record RecognisedRow(
        Grid grid,
        int row,
        @Nullable String paragraph,
        RowKind kind,
        String by,
        RowContext context,
        boolean beginsForm) {

    /** Whether it is the beginning of a table, above its first row. */
    public boolean isBeginning() {
        return row < 0;
    }

    /** The cells that begin in it and are not blank. */
    public List<GridCell> cells() {
        if (paragraph != null) {
            return List.of(new GridCell(paragraph, 0, 0));
        }
        return isBeginning() ? List.of() : grid.begun(row);
    }

    /** The same as the first row of another form. */
    RecognisedRow ofNextForm() {
        return new RecognisedRow(grid, row, paragraph, kind, by, context.ofNextForm(), true);
    }

    /** Whether it is one line of text, as every paragraph is, whatever else it may be. */
    public boolean isLine() {
        return paragraph != null || kind instanceof RowKind.TextLine;
    }

    /** The text of such a line. */
    public String line() {
        return paragraph == null ? ((RowKind.TextLine) kind).text() : paragraph;
    }

    /** What is known after it. */
    public RowContext after() {
        return paragraph == null ? context.after(grid, row, kind) : context.said(Grid.NONE, paragraph);
    }
}
