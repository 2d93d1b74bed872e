package io.jixiao.form.word;

import io.jixiao.form.document.Grid;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Block;
import io.jixiao.form.document.SourceDocument.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.ISDTContent;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads the paragraphs and tables of a Word file (.docx). */
public final class WordDocument {
    private static final int DEEPEST = 4;

    private WordDocument() {}

    /** What stands in the file. Throws what the library throws on a file that is not sound. */
    public static SourceDocument read(InputStream docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(docx)) {
            List<Block> blocks = new ArrayList<>();
            document.getBodyElements().forEach(it -> add(it, blocks, 0));
            return new SourceDocument(blocks);
        }
    }

    private static void add(IBodyElement element, List<Block> blocks, int depth) {
        if (element instanceof XWPFParagraph paragraph) {
            addText(paragraph.getText(), blocks);
        } else if (element instanceof XWPFTable table && depth < DEEPEST) {
            blocks.add(grid(table));
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getTables().stream())
                    .forEach(it -> add(it, blocks, depth + 1));
        } else if (element instanceof XWPFSDT control) {
            ISDTContent content = control.getContent();
            addText(content.getText(), blocks);
        }
    }

    private static void addText(String text, List<Block> blocks) {
        if (!text.isBlank()) {
            blocks.add(new Paragraph(text.strip()));
        }
    }

    private static Grid grid(XWPFTable table) {
        Grid.Builder grid = Grid.named("");
        int row = 0;
        for (XWPFTableRow line : table.getRows()) {
            int column = before(line);
            for (ICell cell : line.getTableICells()) {
                column += place(cell, row, column, grid);
            }
            row++;
        }
        return grid.build();
    }

    /** Places the cell and tells how many columns it takes. */
    private static int place(ICell cell, int row, int column, Grid.Builder grid) {
        if (cell instanceof XWPFTableCell plain) {
            int width = width(plain);
            if (continues(plain)) {
                grid.continueAbove(row, column, width);
            } else {
                grid.put(row, column, 1, width, text(plain));
            }
            return width;
        }
        String controlled =
                cell instanceof XWPFSDTCell control ? control.getContent().getText() : "";
        grid.put(row, column, 1, 1, controlled);
        return 1;
    }

    /** A cell's own paragraphs; a table inside it is a table of its own. */
    private static String text(XWPFTableCell cell) {
        String text = String.join(
                "\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        boolean holdsOnlyControls = text.isBlank() && cell.getTables().isEmpty();
        return holdsOnlyControls ? cell.getTextRecursively() : text;
    }

    private static int before(XWPFTableRow row) {
        CTTrPr properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : Math.clamp(properties.getGridBeforeArray(0).getVal().intValue(), 0, Grid.WIDEST);
    }

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.clamp(properties.getGridSpan().getVal().intValue(), 1, Grid.WIDEST);
    }

    private static boolean continues(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.getVMerge() != null
                && (!properties.getVMerge().isSetVal() || properties.getVMerge().getVal() == STMerge.CONTINUE);
    }
}
