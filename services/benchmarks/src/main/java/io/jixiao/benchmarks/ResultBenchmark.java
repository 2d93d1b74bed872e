package io.jixiao.benchmarks;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The lines of a finished score written down once more, with numbers and formulas of their own: what a scorer with
 * structured trace would need if it had nothing to work out. No scorer that gives this result can be faster.
 */
@State(Scope.Thread)
public class ResultBenchmark {
    private final RuleSet rules = RuleSets.shipped("MOF-2020");
    private final Score score =
            Scorer.mark(TwentyLines.evaluation(), Scorer.read(TwentyLines.evaluation(), rules), rules, Mode.EVALUATION);

    @Benchmark
    public List<LineScore> copied() {
        List<LineScore> lines = new ArrayList<>(score.lines().size());
        for (LineScore line : score.lines()) {
            lines.add(copy(line));
        }
        return lines;
    }

    private static LineScore copy(LineScore line) {
        BigDecimal points = copy(line.score());
        BigDecimal lost = copy(line.lost());
        return new LineScore(
                line.id(),
                line.name(),
                line.indicatorClass(),
                line.indicatorSubclass(),
                line.weight(),
                line.target(),
                line.actual(),
                line.met(),
                points,
                lost,
                line.reason(),
                copy(line.trace(), points, lost));
    }

    private static Trace copy(Trace trace, BigDecimal points, BigDecimal lost) {
        return new Trace(
                trace.ruleSetId(),
                trace.ruleSetVersion(),
                trace.method(),
                trace.direction(),
                trace.normalisedTarget(),
                trace.normalisedActual(),
                trace.formula() == null ? null : new StringBuilder(trace.formula()).toString(),
                copy(trace.unrounded()),
                points,
                lost,
                trace.reason());
    }

    private static BigDecimal copy(BigDecimal number) {
        return number == null ? null : number.add(BigDecimal.ZERO);
    }
}
