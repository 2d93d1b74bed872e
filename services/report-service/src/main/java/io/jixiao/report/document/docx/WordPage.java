package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.FormGrid;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes paragraphs and tables to the end of one document, as they are or with what was changed in them. */
final class WordPage implements ReportPage {
    private final XWPFDocument document;
    private final MarkedRuns marks;

    /** @param marks how changes are signed */
    WordPage(XWPFDocument document, MarkedRuns marks) {
        this.document = document;
        this.marks = marks;
    }

    @Override
    public void paragraph(ParagraphStyle style, String text) {
        paragraph(style, Mark.KEPT, MarkedText.whole(Mark.KEPT, text));
    }

    /** @param mark what became of the paragraph itself */
    void paragraph(ParagraphStyle style, Mark mark, MarkedText text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        marks.mark(paragraph.getCTP(), mark);
        marks.append(paragraph.getCTP(), text);
    }

    @Override
    public void table(FormGrid grid) {
        table(grid, Mark.KEPT);
    }

    /** A table that stands whole in one version. */
    void table(FormGrid grid, Mark mark) {
        table(
                grid,
                MarkedRow.whole(mark, PlacedRow.of(grid.header(), grid)),
                MarkedRow.whole(mark, PlacedRow.of(grid.body(), grid)));
    }

    /** @param grid whose columns and caption the table has */
    void table(FormGrid grid, List<MarkedRow> header, List<MarkedRow> body) {
        new FormTable(document, grid, marks).write(header, body);
    }

    @Override
    public void section(int top, int bottom) {
        CTSectPr next = document.getDocument().getBody().getSectPr();
        document.getParagraphs().getLast().getCTP().getPPr().setSectPr((CTSectPr) next.copy());
        next.getPgMar().setTop(twips(top));
        next.getPgMar().setBottom(twips(bottom));
    }

    @Override
    public void header(String text) {
        for (XWPFHeader header : document.getHeaderList()) {
            RunText.append(header.getParagraphs().getFirst(), text);
        }
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(PaperParts.twips(millimetres));
    }
}
