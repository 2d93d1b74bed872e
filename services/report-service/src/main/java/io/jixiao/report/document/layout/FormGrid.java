package io.jixiao.report.document.layout;

import java.util.List;

/**
 * A part of the scored table, in the columns that the template gives it; no cell reaches from the header into the body.
 *
 * @param caption what the part shows, for readers who cannot see the table
 * @param widths of the columns in tenths of a millimetre; together the width of the type area, 156 mm on official paper
 * @param header rows that repeat on every page; may be empty
 * @param body the other rows
 */
public record FormGrid(String caption, List<Integer> widths, List<FormRow> header, List<FormRow> body) {
    public FormGrid {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }
}
