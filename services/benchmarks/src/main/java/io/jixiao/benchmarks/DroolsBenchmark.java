package io.jixiao.benchmarks;

import io.jixiao.benchmarks.drools.DroolsScorer;
import io.jixiao.benchmarks.drools.Facts;
import io.jixiao.benchmarks.drools.Result;
import io.jixiao.engine.Mode;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same table by the same rules in Drools, its facts made before. */
@State(Scope.Thread)
public class DroolsBenchmark {
    private final RuleSet rules = RuleSets.shipped("MOF-2020");
    private final DroolsScorer drools = new DroolsScorer(rules);
    private final List<Object> facts = Facts.of(TwentyLines.evaluation(), rules, Mode.EVALUATION);

    @Benchmark
    public Result statelessSession() {
        return drools.byStatelessSession(facts);
    }

    @Benchmark
    public Result pooledSession() {
        return drools.byPooledSession(facts);
    }

    @Benchmark
    public Result newSession() {
        return drools.byNewSession(facts);
    }
}
