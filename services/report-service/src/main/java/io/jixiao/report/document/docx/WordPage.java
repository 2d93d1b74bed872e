package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.FormGrid;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes paragraphs and tables to the end of one document. */
final class WordPage {
    private final XWPFDocument document;

    WordPage(XWPFDocument document) {
        this.document = document;
    }

    void paragraph(ParagraphStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        RunText.append(paragraph, text);
    }

    void table(FormGrid grid) {
        new FormTable(document, grid).write();
    }

    /** Ends the section with the last paragraph; what follows starts on a new page with other margins, in mm. */
    void section(int top, int bottom) {
        CTSectPr next = document.getDocument().getBody().getSectPr();
        document.getParagraphs().getLast().getCTP().getPPr().setSectPr((CTSectPr) next.copy());
        next.getPgMar().setTop(twips(top));
        next.getPgMar().setBottom(twips(bottom));
    }

    /** Puts a line on top of every page. */
    void header(String text) {
        for (XWPFHeader header : document.getHeaderList()) {
            RunText.append(header.getParagraphs().getFirst(), text);
        }
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(PaperParts.twips(millimetres));
    }
}
