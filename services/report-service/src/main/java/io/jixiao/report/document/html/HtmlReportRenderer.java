package io.jixiao.report.document.html;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.layout.PrintableText;
import io.jixiao.report.document.model.ReportModel;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/**
 * The report for reading on a screen and for printing: one page that fetches nothing and runs no script. It always shows the
 * findings and how every point came about, beneath the text and the scored table.
 */
@Singleton
public class HtmlReportRenderer implements ReportRenderer {
    private final Template page = new ReportTemplates().page();

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public byte[] render(ReportModel model) {
        String html = page.data("page", HtmlPage.of(model)).render();
        return PrintableText.of(html).getBytes(StandardCharsets.UTF_8);
    }
}
