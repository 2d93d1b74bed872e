package io.jixiao.report.document.docx;

import static io.jixiao.report.document.docx.ParagraphStyle.FORM_NOTE;
import static io.jixiao.report.document.docx.ParagraphStyle.SIGNATURE;

import io.jixiao.report.document.layout.FormAnnexText;
import io.jixiao.report.document.layout.FormNotes;
import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.IndicatorGrid;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.ReportTemplate;

/** Writes the annex: the scored table with its notes, room for the signatures, and what version this is. */
final class FormAnnex {
    private FormAnnex() {}

    static void write(ReportModel model, ReportPage page) {
        ReportTemplate template = TemplateOf.report(model);
        page.section(template.paper().annexTop(), template.paper().annexBottom());
        page.paragraph(ParagraphStyle.ANNEX, template.table().mark());
        page.paragraph(ParagraphStyle.FORM_TITLE, TemplateText.formTitle(model));
        page.table(FundsAndGoalGrid.of(model));
        page.paragraph(ParagraphStyle.FORM_JOIN, "");
        page.table(IndicatorGrid.of(model));
        FormAnnexText.notes(FormNotes.of(model)).forEach(note -> page.paragraph(FORM_NOTE, note));
        page.paragraph(SIGNATURE, FormAnnexText.unit(model));
        page.paragraph(SIGNATURE, String.join("\t", FormAnnexText.signatures(model)));
        page.paragraph(ParagraphStyle.VERSION, FormAnnexText.version(model));
    }
}
