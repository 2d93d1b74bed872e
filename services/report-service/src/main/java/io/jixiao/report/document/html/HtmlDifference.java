package io.jixiao.report.document.html;

import io.jixiao.report.document.layout.PrintableText;
import io.jixiao.report.document.model.ReportModel;
import io.quarkus.qute.Template;
import java.nio.charset.StandardCharsets;

/** What changed between two versions of a report, as a page that fetches nothing and runs no script. */
public final class HtmlDifference {
    private static final Template PAGE = new ReportTemplates().difference();

    private HtmlDifference() {}

    /** The same two versions give the same bytes. */
    public static byte[] render(ReportModel before, ReportModel after) {
        String html = PAGE.data("page", DifferencePage.of(before, after)).render();
        return PrintableText.of(html).getBytes(StandardCharsets.UTF_8);
    }
}
