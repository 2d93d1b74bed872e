package io.jixiao.report.document.docx;

import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Severity;
import java.util.List;

/**
 * Keeps open errors visible without touching the signed text. While there is one, every page carries a line on top and the
 * document ends with a page that lists them; both are gone in the version that has none. Warnings and advice stay out of the
 * Word file (the HTML report shows every finding): a clerk signs this document, and a remark that needs no action is
 * not the unit's statement.
 */
final class ReviewNotice {
    private final List<ReportFinding> errors;

    ReviewNotice(ReportModel model) {
        this.errors = model.findings().stream()
                .filter(finding -> finding.open() && finding.severity() == Severity.ERROR)
                .toList();
    }

    void write(WordPage page) {
        if (errors.isEmpty()) {
            return;
        }
        page.header("尚有" + errors.size() + "项错误未处理，不能签报，详见末页“自评审核提示”");
        page.paragraph(ParagraphStyle.REVIEW_TITLE, "自评审核提示");
        page.paragraph(ParagraphStyle.REVIEW_TEXT, "本页由系统生成，不属于报告正文。下列错误处理完毕后重新生成的报告不再附有本页。");
        int number = 0;
        for (ReportFinding error : errors) {
            number++;
            String line = error.lineName() == null ? "" : error.lineName() + "：";
            String text = number + "．" + line + error.sentence().zh() + "（" + error.code() + "）";
            page.paragraph(ParagraphStyle.REVIEW_TEXT, text);
        }
    }
}
