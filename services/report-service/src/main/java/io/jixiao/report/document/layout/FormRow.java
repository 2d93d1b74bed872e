package io.jixiao.report.document.layout;

import java.util.List;

/**
 * One row of the scored table: the cells that begin in it, from left to right.
 *
 * @param cells without those that a cell further up covers
 */
public record FormRow(List<FormCell> cells) {
    public FormRow {
        cells = List.copyOf(cells);
    }

    static FormRow of(FormCell... cells) {
        return new FormRow(List.of(cells));
    }
}
