package io.jixiao.report.document.layout;

import java.util.List;

/**
 * A part of the scored table. It has 9 columns; no cell reaches from the header into the body.
 *
 * @param caption what the part shows, for readers who cannot see the table
 * @param header rows that repeat on every page; may be empty
 * @param body the other rows
 */
public record FormGrid(String caption, List<FormRow> header, List<FormRow> body) {
    /** Widths of the 9 columns in tenths of a millimetre; together 156 mm, the text width of an official A4 page. */
    public static final List<Integer> COLUMN_WIDTHS = List.of(105, 145, 213, 205, 214, 205, 105, 145, 223);

    public FormGrid {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }
}
