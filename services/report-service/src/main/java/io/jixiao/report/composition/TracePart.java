package io.jixiao.report.composition;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.LineTrace;
import io.jixiao.report.sources.ScoreSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How every line got its points, execution first, and the total last where it is capped. */
final class TracePart {

    private TracePart() {}

    static List<LineTrace> of(ScoreSource.Score score) {
        ScoreSource.Execution execution = score.execution();
        List<LineTrace> traces = new ArrayList<>();
        traces.add(trace(
                ExecutionLine.LINE_ID, ExecutionLine.NAME, execution.trace(), execution.lost(), execution.sentence()));
        score.lines()
                .forEach(line -> traces.add(trace(line.id(), line.name(), line.trace(), line.lost(), line.sentence())));
        if (score.cap() != null) {
            traces.add(cap(score.cap(), score.subtotal()));
        }
        return traces;
    }

    /** The step after the lines: what little was spent takes from their sum. */
    private static LineTrace cap(ScoreSource.Cap cap, BigDecimal left) {
        return new LineTrace(
                FormTotal.LINE_ID,
                FormTotal.NAME,
                "EXECUTION_CAP",
                cap.formula(),
                left,
                cap.lost(),
                new LocalizedText(cap.sentence().zh(), cap.sentence().en()));
    }

    private static LineTrace trace(
            String id, String name, ScoreSource.Trace trace, BigDecimal lost, ScoreSource.Sentence why) {
        return new LineTrace(
                id,
                name,
                trace.method() == null ? "UNDECIDED" : trace.method(),
                trace.formula(),
                trace.unrounded(),
                lost,
                new LocalizedText(why.zh(), why.en()));
    }
}
