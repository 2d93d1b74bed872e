package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.Block;
import io.jixiao.report.document.layout.ReportOutline;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;

/** Writes title and sections 一 to 四. */
final class ReportText {

    private ReportText() {}

    static void write(ReportModel model, WordPage page) {
        ReportHeader header = model.header();
        page.paragraph(ParagraphStyle.TITLE, header.title());
        if (header.projectName() != null) {
            page.paragraph(ParagraphStyle.BYLINE, "项目名称：" + header.projectName());
        }
        page.paragraph(ParagraphStyle.BYLINE, "编制单位：" + header.unitName());
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
