package io.jixiao.report.document.html;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.layout.PrintedNumbers;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.LineTrace;
import io.jixiao.report.document.model.ReportModel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one line got its points, as printed.
 *
 * @param line the line's name
 * @param rule the scoring method
 * @param formula with its numbers; empty while undecided
 * @param unrounded the formula's value without needless zeros; empty while undecided
 * @param score the rounded points; 未定 while undecided
 * @param lost points lost; empty while undecided
 * @param why the reason
 */
public record TraceRow(
        String line, String rule, String formula, String unrounded, String score, String lost, LocalizedText why) {

    static List<TraceRow> of(ReportModel model) {
        Map<String, BigDecimal> scores = scores(model.form());
        return model.trace().stream()
                .map(trace -> of(trace, scores.get(trace.lineId())))
                .toList();
    }

    private static TraceRow of(LineTrace trace, BigDecimal score) {
        return new TraceRow(
                trace.lineName(),
                trace.ruleId(),
                trace.formula() == null ? "" : trace.formula(),
                PrintedNumbers.points(trace.unrounded()),
                PrintedNumbers.score(score),
                PrintedNumbers.points(trace.pointsLost()),
                trace.why());
    }

    private static Map<String, BigDecimal> scores(EvaluationForm form) {
        Map<String, BigDecimal> scores = new HashMap<>();
        scores.put(ExecutionLine.LINE_ID, form.execution().score());
        scores.put(FormTotal.LINE_ID, form.total().subtotal());
        for (IndicatorLine line : form.lines().toList()) {
            scores.put(line.lineId(), line.score());
        }
        return scores;
    }
}
