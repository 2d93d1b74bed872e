package io.jixiao.report.document.docx;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.model.ReportModel;
import jakarta.inject.Singleton;

/**
 * The report as an official document in Word, ready to sign: the text, the scored table as an annex, its notes and the
 * signatures. Typography after GB/T 9704.
 */
@Singleton
public class DocxReportRenderer implements ReportRenderer {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public byte[] render(ReportModel model) {
        return WordFile.of(model, document -> write(model, new WordPage(document, MarkedRuns.of(model.header()))));
    }

    /** The whole report, from its title to the notice of open errors. */
    static void write(ReportModel model, ReportPage page) {
        ReportText.write(model, page);
        FormAnnex.write(model, page);
        new ReviewNotice(model).write(page);
    }
}
