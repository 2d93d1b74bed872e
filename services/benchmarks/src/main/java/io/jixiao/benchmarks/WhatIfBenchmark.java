package io.jixiao.benchmarks;

import io.jixiao.engine.Comparison;
import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What a what-if costs beside a plain score, both as the service asks for them: from the cells as written, with traces and
 * findings. A what-if gives two scores, the one that is and the one that would be.
 */
@State(Scope.Thread)
public class WhatIfBenchmark {
    private final RuleSet rules = RuleSets.shipped("MOF-2020");
    private final RuleSet others = RuleSets.shipped("MOF-2021-COST");
    private final Evaluation evaluation = TwentyLines.evaluation();
    private final Evaluation supposed = TwentyLines.supposing("85.5%");

    @Benchmark
    public Score plainScore() {
        return Scorer.score(evaluation, rules, Mode.EVALUATION);
    }

    @Benchmark
    public Comparison anotherActual() {
        return Comparison.of(evaluation, rules, supposed, rules, Mode.EVALUATION);
    }

    @Benchmark
    public Comparison anotherRuleSet() {
        return Comparison.of(evaluation, rules, evaluation, others, Mode.EVALUATION);
    }
}
