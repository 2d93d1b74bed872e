package io.jixiao.form.command;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.row.RecognisedRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** What each row of a file was recognised as, and by which recogniser: a misreading shows where it began. */
record RowsExplained(PrintWriter out, CommandTexts texts) {
    private static final int MOST_CELLS = 5;
    private static final int LONGEST_CELL = 12;

    void print(List<RecognisedRow> rows) {
        if (rows.isEmpty()) {
            out.println(texts.say("explain.noRows"));
        }
        TextTable table = new TextTable(5, 22, 40, 70);
        table.row(
                texts.say("explain.row"),
                texts.say("explain.kind"),
                texts.say("explain.by"),
                texts.say("explain.cells"));
        int tables = 0;
        for (RecognisedRow row : rows) {
            tables += row.isBeginning() ? 1 : 0;
            table.row(
                    number(row),
                    texts.kind(row.kind()),
                    row.by(),
                    row.isBeginning() ? name(tables, row.grid()) : cells(row));
            if (!row.kind().repairs().isEmpty()) {
                table.row(
                        "",
                        "",
                        texts.say(
                                "explain.repairs", String.join("; ", row.kind().repairs())),
                        "");
            }
        }
        out.println(table);
    }

    private String number(RecognisedRow row) {
        if (row.paragraph() != null) {
            return texts.say("explain.paragraph");
        }
        return row.isBeginning() ? "" : String.valueOf(row.row() + 1);
    }

    private String name(int number, Grid grid) {
        return texts.say("explain.table", number, grid.name()).strip();
    }

    private static String cells(RecognisedRow row) {
        return row.cells().stream().limit(MOST_CELLS).map(RowsExplained::begin).collect(Collectors.joining(" | "));
    }

    private static String begin(GridCell cell) {
        return cell.text().length() <= LONGEST_CELL ? cell.text() : cell.text().substring(0, LONGEST_CELL) + "…";
    }
}
