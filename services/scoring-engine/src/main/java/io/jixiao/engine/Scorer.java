package io.jixiao.engine;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Trace;
import java.math.BigDecimal;
import java.util.List;

/**
 * Scores an evaluation by a rule set: a pure function, without clock, locale or I/O. The same input gives the same
 * output, and no text in a form makes it throw.
 */
public final class Scorer {
    private Scorer() {}

    /** The evaluation scored line by line, with its total, grade, traces and findings. */
    public static Score score(Evaluation evaluation, RuleSet rules, Mode mode) {
        BigDecimal weight = evaluation.execution().weight() == null
                ? rules.weights().execution()
                : evaluation.execution().weight();
        Trace trace = new Trace(
                rules.id(), rules.version(), null, null, null, null, null, null, null, null, Reason.FIGURE_MISSING);
        ExecutionScore execution = new ExecutionScore(weight, null, null, null, Reason.FIGURE_MISSING, trace);
        return new Score(
                rules.id(),
                rules.version(),
                execution,
                List.of(),
                weight,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                weight,
                null,
                List.of());
    }
}
