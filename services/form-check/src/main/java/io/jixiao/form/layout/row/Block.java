package io.jixiao.form.layout.row;

import io.jixiao.form.layout.heading.OpenTable;

/** The block of the form in which a row stands, as the rows before it say. */
sealed interface Block {

    /** Around the blocks, where labels and titles stand. */
    record Outside() implements Block {}

    /** The funds below this heading. */
    record Funds(RowKind.FundHeading heading) implements Block {}

    /** The indicators below the headings of this table. */
    record Indicators(OpenTable table) implements Block {}

    /** What the row above takes with it, up to this row; then another block. */
    record TakenWithAbove(int until, Block then) implements Block {}
}
