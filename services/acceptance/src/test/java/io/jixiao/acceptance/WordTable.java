package io.jixiao.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The self-evaluation table of a report's Word file, read as a reader's own program would. */
record WordTable(List<List<String>> rows) {

    /** All rows of all tables: 自评表 prints the funds in one and the indicators in another. */
    static WordTable of(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new WordTable(document.getTables().stream()
                    .map(XWPFTable::getRows)
                    .flatMap(List::stream)
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .map(String::strip)
                            .toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the one row that has a cell with this text, from that cell on. */
    List<String> from(String text) {
        List<List<String>> found =
                rows.stream().filter(row -> row.contains(text)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows with " + text + " in " + rows);
        }
        List<String> row = found.getFirst();
        return row.subList(row.indexOf(text), row.size());
    }
}
