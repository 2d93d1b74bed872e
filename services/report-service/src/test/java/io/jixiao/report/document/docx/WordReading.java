package io.jixiao.report.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Opens a rendered Word file again, as a reader's Word would. */
record WordReading(XWPFDocument document) {

    static WordReading of(byte[] docx) {
        try {
            return new WordReading(new XWPFDocument(new ByteArrayInputStream(docx)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> paragraphs(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    XWPFTableRow row(int table, int row) {
        return document.getTables().get(table).getRow(row);
    }

    /** Texts of a row's cells, continuations of merged cells included. */
    List<String> cells(int table, int row) {
        return row(table, row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
    }

    List<String> headers() {
        return document.getHeaderList().stream()
                .map(XWPFHeader::getText)
                .map(String::strip)
                .toList();
    }
}
