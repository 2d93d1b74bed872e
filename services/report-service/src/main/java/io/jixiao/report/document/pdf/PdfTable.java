package io.jixiao.report.document.pdf;

import io.jixiao.report.document.layout.FormCell;
import io.jixiao.report.document.layout.FormGrid;
import io.jixiao.report.document.layout.FormRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Sets a part of the scored table: the cells that Word has, headings told apart from values, header rows that repeat. */
final class PdfTable {
    private static final int LONG_CELL = 300;

    private final FormGrid grid;
    private final PdfText text;

    PdfTable(FormGrid grid, PdfText text) {
        this.grid = grid;
        this.text = text;
    }

    void write(Xhtml parent) {
        Xhtml table = parent.add("table").with("class", "form").with("title", text.of(grid.caption()));
        Xhtml columns = table.add("colgroup");
        for (int width : grid.widths()) {
            columns.add("col").with("style", "width: " + BigDecimal.valueOf(width, 1) + "mm");
        }
        rows(table, "thead", grid.header());
        rows(table, "tbody", grid.body());
    }

    private void rows(Xhtml table, String part, List<FormRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Xhtml target = table.add(part);
        for (FormRow row : rows) {
            Xhtml tr = target.add("tr");
            if (row.cells().stream().anyMatch(cell -> cell.text().length() >= LONG_CELL)) {
                tr.with("class", "long");
            }
            row.cells().forEach(cell -> write(tr, cell));
        }
    }

    private void write(Xhtml row, FormCell cell) {
        Xhtml target = switch (cell.kind()) {
            case HEADING -> row.add("th").with("scope", "col");
            case LABEL, STUB -> row.add("th").with("scope", "row");
            case CORNER, TEXT, FIGURE -> row.add("td");
        };
        target.with("class", cell.kind().name().toLowerCase(Locale.ROOT));
        if (cell.columns() > 1) {
            target.with("colspan", cell.columns());
        }
        if (cell.rows() > 1) {
            target.with("rowspan", cell.rows());
        }
        target.text(text.of(cell.text()));
    }
}
