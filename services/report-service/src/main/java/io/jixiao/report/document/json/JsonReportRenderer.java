package io.jixiao.report.document.json;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.model.ReportModel;
import jakarta.inject.Singleton;

/** The report for machines: the whole model as canonical JSON (RFC 8785). */
@Singleton
public class JsonReportRenderer implements ReportRenderer {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public byte[] render(ReportModel model) {
        return ReportJson.canonical(model);
    }
}
