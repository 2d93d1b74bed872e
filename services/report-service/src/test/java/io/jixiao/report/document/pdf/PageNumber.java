package io.jixiao.report.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the number of a page stands. */
final class PageNumber {

    private PageNumber() {}

    /** "left" or "right" half of the page. */
    static String side(PDDocument document, int page) throws IOException {
        StringBuilder side = new StringBuilder();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.strip().equals("— " + page + " —")) {
                    TextPosition first = letters.getFirst();
                    side.append(first.getX() > first.getPageWidth() / 2 ? "right" : "left");
                }
            }
        };
        only(reader, page).getText(document);
        return side.toString();
    }

    /** The text of one page, without blanks. */
    static String text(PDDocument document, int page) throws IOException {
        return PdfReading.unspaced(only(new PDFTextStripper(), page).getText(document))
                .replaceFirst("^—" + page + "—|—" + page + "—$", "");
    }

    private static PDFTextStripper only(PDFTextStripper reader, int page) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader;
    }
}
