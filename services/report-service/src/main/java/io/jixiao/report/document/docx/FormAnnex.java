package io.jixiao.report.document.docx;

import static io.jixiao.report.document.docx.ParagraphStyle.FORM_NOTE;
import static io.jixiao.report.document.docx.ParagraphStyle.SIGNATURE;

import io.jixiao.report.document.layout.FormAnnexText;
import io.jixiao.report.document.layout.FormNotes;
import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.IndicatorGrid;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;

/** Writes the annex: the scored table with its notes, room for the signatures, and what version this is. */
final class FormAnnex {
    /** Margins of the annex in mm: narrower than those of the text, so that the form of a usual size is one page to sign. */
    private static final int TOP = 25;

    private static final int BOTTOM = 22;

    private FormAnnex() {}

    static void write(ReportModel model, WordPage page) {
        ReportHeader header = model.header();
        page.section(TOP, BOTTOM);
        page.paragraph(ParagraphStyle.ANNEX, "附件");
        page.paragraph(ParagraphStyle.FORM_TITLE, header.subjectKind().formTitle(header.fiscalYear()));
        page.table(FundsAndGoalGrid.of(model));
        page.paragraph(ParagraphStyle.FORM_JOIN, "");
        page.table(IndicatorGrid.of(model.form()));
        FormAnnexText.notes(FormNotes.of(model.form())).forEach(note -> page.paragraph(FORM_NOTE, note));
        page.paragraph(SIGNATURE, FormAnnexText.unit(header));
        page.paragraph(SIGNATURE, String.join("\t", FormAnnexText.signatures()));
        page.paragraph(ParagraphStyle.VERSION, FormAnnexText.version(model));
    }
}
