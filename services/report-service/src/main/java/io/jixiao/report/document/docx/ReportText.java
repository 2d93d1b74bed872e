package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.Block;
import io.jixiao.report.document.layout.FormAnnexText;
import io.jixiao.report.document.layout.ReportOutline;
import io.jixiao.report.document.model.ReportModel;

/** Writes title and sections. */
final class ReportText {

    private ReportText() {}

    static void write(ReportModel model, ReportPage page) {
        page.paragraph(ParagraphStyle.TITLE, model.header().title());
        FormAnnexText.bylines(model).forEach(byline -> page.paragraph(ParagraphStyle.BYLINE, byline));
        for (Block block : ReportOutline.of(model)) {
            page.paragraph(style(block.kind()), block.text());
        }
    }

    private static ParagraphStyle style(Block.Kind kind) {
        return switch (kind) {
            case SECTION -> ParagraphStyle.SECTION;
            case SUBSECTION -> ParagraphStyle.SUBSECTION;
            case PARAGRAPH -> ParagraphStyle.BODY;
        };
    }
}
