package io.jixiao.benchmarks;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.line.ReadLine;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Score;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The engine on one table of twenty lines: reading its cells, scoring it, scoring it with its flaws looked for. */
@State(Scope.Thread)
public class EngineBenchmark {
    private final RuleSet rules = RuleSets.shipped("MOF-2020");
    private final Evaluation evaluation = TwentyLines.evaluation();
    private final List<ReadLine> read = Scorer.read(evaluation, rules);

    @Benchmark
    public List<ReadLine> reading() {
        return Scorer.read(evaluation, rules);
    }

    @Benchmark
    public Score scoringWithTrace() {
        return Scorer.mark(evaluation, read, rules, Mode.EVALUATION);
    }

    @Benchmark
    public Score scoringWithTraceAndFindings() {
        return Scorer.score(evaluation, read, rules, Mode.EVALUATION);
    }
}
