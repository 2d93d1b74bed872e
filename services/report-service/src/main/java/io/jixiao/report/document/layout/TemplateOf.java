package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.ReportTemplate;
import io.jixiao.report.document.template.ShippedTemplates;

/** The template that lays out a report. */
public final class TemplateOf {
    private TemplateOf() {}

    /** The report's own; for one that was made before there were templates, the one that does as was done then. */
    public static ReportTemplate report(ReportModel model) {
        return model.template() == null ? ShippedTemplates.official() : model.template();
    }
}
