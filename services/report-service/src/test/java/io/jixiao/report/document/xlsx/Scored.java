package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.ReportModel;
import java.math.BigDecimal;

/** A report whose rule set scored the execution by another rule. */
final class Scored {

    private Scored() {}

    static ReportModel executionWith(String score) {
        ReportModel model = SeedReport.executionFell();
        EvaluationForm form = model.form();
        ExecutionLine line = form.execution();
        return new ReportModel(
                model.header(),
                model.unit(),
                model.budget(),
                model.narrative(),
                new EvaluationForm(
                        form.goal(),
                        new ExecutionLine(line.weight(), line.ratePercent(), new BigDecimal(score), null),
                        form.classes(),
                        form.total(),
                        form.gradeBands()),
                model.findings(),
                model.trace(),
                model.inputs());
    }
}
