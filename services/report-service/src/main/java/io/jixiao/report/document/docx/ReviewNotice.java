package io.jixiao.report.document.docx;

import io.jixiao.report.document.layout.OpenErrors;
import io.jixiao.report.document.model.ReportModel;

/** Keeps open errors visible without touching the signed text. */
final class ReviewNotice {
    private final OpenErrors errors;

    ReviewNotice(ReportModel model) {
        this.errors = OpenErrors.of(model);
    }

    void write(ReportPage page) {
        if (errors.isEmpty()) {
            return;
        }
        page.header(errors.banner());
        page.paragraph(ParagraphStyle.REVIEW_TITLE, OpenErrors.TITLE);
        page.paragraph(ParagraphStyle.REVIEW_TEXT, OpenErrors.INTRODUCTION);
        errors.sentences().forEach(sentence -> page.paragraph(ParagraphStyle.REVIEW_TEXT, sentence));
    }
}
