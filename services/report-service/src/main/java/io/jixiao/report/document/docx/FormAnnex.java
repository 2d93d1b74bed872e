package io.jixiao.report.document.docx;

import static io.jixiao.report.document.docx.ParagraphStyle.FORM_NOTE;
import static io.jixiao.report.document.docx.ParagraphStyle.SIGNATURE;

import io.jixiao.report.document.layout.FormNotes;
import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.IndicatorGrid;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.VersionedInput;
import java.util.List;

/** Writes the annex: the scored table with its notes, room for the signatures, and what version this is. */
final class FormAnnex {
    /** Margins of the annex in mm: narrower than those of the text, so that the form of a usual size is one page to sign. */
    private static final int TOP = 25;

    private static final int BOTTOM = 22;
    private static final int HASH_SHOWN = 19;

    private FormAnnex() {}

    static void write(ReportModel model, WordPage page) {
        ReportHeader header = model.header();
        page.section(TOP, BOTTOM);
        page.paragraph(ParagraphStyle.ANNEX, "附件");
        page.paragraph(ParagraphStyle.FORM_TITLE, header.subjectKind().formTitle(header.fiscalYear()));
        page.table(FundsAndGoalGrid.of(model));
        page.paragraph(ParagraphStyle.FORM_JOIN, "");
        page.table(IndicatorGrid.of(model.form()));
        notes(FormNotes.of(model.form()), page);
        page.paragraph(SIGNATURE, "编制单位（盖章）：" + header.unitName());
        page.paragraph(SIGNATURE, "负责人（签字）：\t填表人（签字）：\t日期：　　　年　　月　　日");
        page.paragraph(ParagraphStyle.VERSION, version(model));
    }

    private static void notes(List<String> notes, WordPage page) {
        for (int note = 0; note < notes.size(); note++) {
            page.paragraph(FORM_NOTE, (note == 0 ? "备注：" : "　　　") + (note + 1) + "．" + notes.get(note));
        }
    }

    private static String version(ReportModel model) {
        VersionedInput rules = model.inputs().ruleSet();
        VersionedInput score = model.inputs().score();
        return "报告第" + model.header().reportVersion() + "版　评分第" + score.version() + "版（"
                + score.hash().substring(0, HASH_SHOWN) + "…）　评分办法" + rules.id() + "第" + rules.version() + "版";
    }
}
