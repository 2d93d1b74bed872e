package io.jixiao.report.document.layout;

/**
 * One cell of the scored table.
 *
 * @param kind how it is set
 * @param text printable; empty for an empty cell
 * @param columns how many columns it covers, 1 and up
 * @param rows how many rows it covers, 1 and up
 */
public record FormCell(Kind kind, String text, int columns, int rows) {
    /** What a cell holds; formats derive alignment, weight and borders from it. */
    public enum Kind {
        /** The heading of a column. */
        HEADING,
        /** The heading of a row or of a block of rows. */
        LABEL,
        /** The empty heading above a {@link #STUB}; both look like one cell, also where a header repeats on a new page. */
        CORNER,
        /** The heading of a block that continues its {@link #CORNER}. */
        STUB,
        /** Words, set to the left. */
        TEXT,
        /** A figure, set in the middle. */
        FIGURE
    }

    public FormCell {
        text = PrintableText.of(text);
    }

    static FormCell of(Kind kind, String text) {
        return new FormCell(kind, text, 1, 1);
    }

    FormCell wide(int covered) {
        return new FormCell(kind, text, covered, rows);
    }

    FormCell high(int covered) {
        return new FormCell(kind, text, columns, covered);
    }
}
