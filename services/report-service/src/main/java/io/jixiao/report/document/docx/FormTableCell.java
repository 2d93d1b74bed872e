package io.jixiao.report.document.docx;

import io.jixiao.report.document.docx.PlacedRow.PlacedCell;
import io.jixiao.report.document.layout.FormCell;
import io.jixiao.report.document.layout.FormCell.Kind;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** One cell of a Word table. */
final class FormTableCell {
    private final CTTc target;
    private final IBody body;
    private final MarkedRuns marks;

    FormTableCell(CTTc target, IBody body, MarkedRuns marks) {
        this.target = target;
        this.body = body;
        this.marks = marks;
    }

    /** Writes the cell where it begins, or its empty continuation in a row further down. */
    void write(PlacedCell placed, MarkedText text, BigInteger width) {
        FormCell cell = placed.cell();
        CTTcPr properties = target.addNewTcPr();
        properties.addNewTcW().setType(STTblWidth.DXA);
        properties.getTcW().setW(width);
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(placed.begins() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        openBorder(cell.kind(), properties);
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        XWPFParagraph paragraph = new XWPFParagraph(target.addNewP(), body);
        paragraph.setStyle(style(cell.kind()).id());
        marks.append(paragraph.getCTP(), text);
    }

    private static void openBorder(Kind kind, CTTcPr properties) {
        if (kind == Kind.CORNER) {
            properties.addNewTcBorders().addNewBottom().setVal(STBorder.NIL);
        } else if (kind == Kind.STUB) {
            properties.addNewTcBorders().addNewTop().setVal(STBorder.NIL);
        }
    }

    private static ParagraphStyle style(Kind kind) {
        return switch (kind) {
            case HEADING, LABEL, CORNER, STUB -> ParagraphStyle.FORM_HEADING;
            case TEXT -> ParagraphStyle.FORM_TEXT;
            case FIGURE -> ParagraphStyle.FORM_FIGURE;
        };
    }
}
