package io.jixiao.report.document.pdf;

import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;

/** A report of a unit with another name. */
final class Renamed {

    private Renamed() {}

    static ReportModel unit(ReportModel model, String name) {
        ReportHeader header = model.header();
        return new ReportModel(
                new ReportHeader(
                        header.title(),
                        name,
                        header.projectName(),
                        header.fiscalYear(),
                        header.subjectKind(),
                        header.generatedAt(),
                        header.zone(),
                        header.reportVersion()),
                model.unit(),
                model.budget(),
                model.narrative(),
                model.form(),
                model.findings(),
                model.trace(),
                model.inputs());
    }
}
