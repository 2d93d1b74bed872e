package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The errors that nobody has settled, as a document to be signed shows them: a line on top of every page and a page at the end,
 * both gone in the version that has none. Warnings and advice stay out of it: a clerk signs this document, and a remark that
 * needs no action is not the unit's statement.
 *
 * @param sentences numbered, one for each error
 */
public record OpenErrors(List<String> sentences) {
    /** Heading of the page at the end. */
    public static final String TITLE = "自评审核提示";

    /** What the page at the end is. */
    public static final String INTRODUCTION = "本页由系统生成，不属于报告正文。下列错误处理完毕后重新生成的报告不再附有本页。";

    public OpenErrors {
        sentences = List.copyOf(sentences);
    }

    public static OpenErrors of(ReportModel model) {
        List<String> sentences = new ArrayList<>();
        for (ReportFinding finding : model.findings()) {
            if (finding.open() && finding.severity() == Severity.ERROR) {
                String line = finding.lineName() == null ? "" : finding.lineName() + "：";
                sentences.add(
                        (sentences.size() + 1) + "．" + line + finding.sentence().zh() + "（" + finding.code() + "）");
            }
        }
        return new OpenErrors(sentences);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The line on top of every page. */
    public String banner() {
        return "尚有" + sentences.size() + "项错误未处理，不能签报，详见末页“" + TITLE + "”";
    }
}
