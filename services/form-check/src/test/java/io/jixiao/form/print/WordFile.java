package io.jixiao.form.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a document as Word does: gridSpan for columns, vMerge for rows, a line break for a line end. */
public final class WordFile {
    private WordFile() {}

    public static byte[] of(PrintedDocument document) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (PrintedDocument.Block block : document.blocks()) {
                switch (block) {
                    case PrintedDocument.Line line -> write(line.text(), word.createParagraph());
                    case PrintedTable table -> write(table, word.createTable());
                }
            }
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(String text, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private static void write(PrintedTable printed, XWPFTable table) {
        table.removeRow(0);
        List<PrintedTable.Placed> placed = printed.placed();
        for (int row = 0; row < printed.rows(); row++) {
            XWPFTableRow written = table.createRow();
            IntStream.range(0, written.getTableCells().size()).forEach(it -> written.removeCell(0));
            int current = row;
            placed.stream()
                    .filter(it -> it.row() <= current
                            && current < it.row() + it.cell().height())
                    .sorted(Comparator.comparingInt(PrintedTable.Placed::column))
                    .forEach(it -> write(it, current, written.createCell()));
        }
    }

    private static void write(PrintedTable.Placed placed, int row, XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        if (placed.cell().width() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(placed.cell().width()));
        }
        if (placed.cell().height() > 1) {
            properties.addNewVMerge().setVal(row == placed.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (row == placed.row()) {
            write(placed.cell().text(), cell.getParagraphs().getFirst());
        }
    }
}
