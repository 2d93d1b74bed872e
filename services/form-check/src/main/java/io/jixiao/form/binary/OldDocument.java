package io.jixiao.form.binary;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Block;
import io.jixiao.form.document.SourceDocument.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Reads the paragraphs and tables of a Word file of before 2007 (.doc), as the page shows them: what was deleted, struck
 * through or hidden does not count.
 */
final class OldDocument {
    private static final int MOST_ROWS = 20_000;

    private final List<Block> blocks = new ArrayList<>();
    private int rows;
    private int tables;

    private OldDocument() {}

    static SourceDocument read(DirectoryNode root) throws IOException {
        try (HWPFDocument file = new HWPFDocument(root)) {
            OldDocument document = new OldDocument();
            document.read(file.getRange());
            return new SourceDocument(document.blocks, List.of(), List.of());
        }
    }

    private void read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                String text = seen(paragraph).strip();
                if (!text.isBlank()) {
                    blocks.add(new Paragraph(text));
                }
            }
        }
    }

    private void table(Table table) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int cell = 0; cell < cells.numCells(); cell++) {
                places.add(cells.getCell(cell).getLeftEdge());
                places.add(
                        cells.getCell(cell).getLeftEdge() + cells.getCell(cell).getWidth());
            }
        }
        TableEdges edges = TableEdges.of(places);
        Grid.Builder grid = Grid.named("").number(++tables);
        for (int row = 0; row < table.numRows(); row++) {
            if (++rows > MOST_ROWS) {
                throw new UnreadableForm("TABLE_TOO_LONG", "", MOST_ROWS);
            }
            row(table.getRow(row), row, edges, grid);
        }
        blocks.add(grid.build());
    }

    private static void row(TableRow cells, int row, TableEdges edges, Grid.Builder grid) {
        for (int i = 0; i < cells.numCells(); i++) {
            TableCell cell = cells.getCell(i);
            int column = edges.column(cell.getLeftEdge());
            int right = edges.column(cell.getLeftEdge() + cell.getWidth());
            // Cells merged sideways stand on in the row: the first has the text, the others are empty and reach on.
            while (i + 1 < cells.numCells() && isMergedOn(cells.getCell(i + 1))) {
                i++;
                right = edges.column(
                        cells.getCell(i).getLeftEdge() + cells.getCell(i).getWidth());
            }
            int width = Math.clamp(right - column, 1, Grid.WIDEST);
            if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                grid.continueAbove(row, column, width);
            } else {
                grid.put(row, column, 1, width, text(cell));
            }
        }
    }

    private static boolean isMergedOn(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }

    private static String text(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(seen(cell.getParagraph(i)));
        }
        return String.join("\n", lines).strip();
    }

    /** The text without what is not seen, and without the marks that the format puts into it. */
    private static String seen(Range paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean isSeen = !run.isStrikeThrough()
                    && !run.isDoubleStrikeThrough()
                    && !run.isMarkedDeleted()
                    && !run.isVanished();
            if (isSeen) {
                text.append(run.text());
            }
        }
        return Range.stripFields(text.toString())
                .replace('\u000b', '\n')
                .replaceAll("[\\u0000-\\u0008\\u000c-\\u001f]", "")
                .replace('\r', ' ');
    }
}
