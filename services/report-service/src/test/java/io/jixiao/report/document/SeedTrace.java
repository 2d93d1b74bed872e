package io.jixiao.report.document;

import static io.jixiao.report.document.SeedReport.points;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.LineTrace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How the lines of the published table got their points. */
final class SeedTrace {
    private static final LocalizedText FULL = new LocalizedText("达到目标，得满分。", "The target is reached: full marks.");

    private SeedTrace() {}

    static List<LineTrace> of(EvaluationForm form) {
        List<LineTrace> trace = new ArrayList<>();
        trace.add(execution(form.execution()));
        form.lines().map(SeedTrace::line).forEach(trace::add);
        return trace;
    }

    private static LineTrace execution(ExecutionLine line) {
        BigDecimal lost = line.weight().subtract(line.score());
        if (lost.signum() == 0) {
            return trace(ExecutionLine.LINE_ID, "预算执行率", "10 × 11126700.00 ÷ 11126700.00", "10", lost, FULL);
        }
        LocalizedText why =
                new LocalizedText("全年执行数1000万元，低于全年预算数1112.67万元。", "1000 of 1112.67 (10 000 yuan) was executed.");
        return trace(ExecutionLine.LINE_ID, "预算执行率", "10 × 10000000.00 ÷ 11126700.00", "8.9873906909", lost, why);
    }

    private static LineTrace line(IndicatorLine line) {
        BigDecimal lost = line.weight().subtract(line.score());
        if (lost.signum() == 0) {
            return trace(line.lineId(), line.name(), "w", line.weight().toPlainString(), lost, FULL);
        }
        LocalizedText why = new LocalizedText("实际完成85%，未达到目标≥90%。", "85% was reached of the target ≥90%.");
        return trace(line.lineId(), line.name(), "10 × 85 ÷ 90", "9.4444444444", lost, why);
    }

    private static LineTrace trace(
            String lineId, String name, String formula, String unrounded, BigDecimal lost, LocalizedText why) {
        return new LineTrace(lineId, name, "HIGHER", formula, points(unrounded), lost, why);
    }
}
