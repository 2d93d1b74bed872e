package io.jixiao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.benchmarks.drools.DroolsScorer;
import io.jixiao.benchmarks.drools.Facts;
import io.jixiao.benchmarks.drools.Noticed;
import io.jixiao.benchmarks.drools.Points;
import io.jixiao.benchmarks.drools.Result;
import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Trace;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The engine and Drools, asked for the score of one table by one rule set. */
record Agreement(RuleSet rules, DroolsScorer drools) {
    private static final Set<String> NOTES =
            Stream.of(Note.values()).map(Note::name).collect(Collectors.toSet());

    static Agreement on(RuleSet rules) {
        return new Agreement(rules, new DroolsScorer(rules));
    }

    /** Fails where they differ in anything; else the score. */
    Score check(Evaluation evaluation, Mode mode) {
        Score score = Scorer.score(evaluation, rules, mode);
        List<Object> facts = Facts.of(evaluation, rules, mode);
        check(score, drools.byStatelessSession(facts));
        check(score, drools.byPooledSession(facts));
        return score;
    }

    private static void check(Score score, Result result) {
        assertEquals(score.lines().stream().map(Agreement::points).toList(), result.lines());
        assertEquals(points(score.execution()), result.execution());
        assertEquals(score.execution().rate(), result.rate());
        assertEquals(notes(score), notes(result));
        assertEquals(sums(score), sums(result));
        assertEquals(score.grade(), result.grade());
    }

    private static List<BigDecimal> sums(Score it) {
        return Arrays.asList(it.total(), it.totalWeight(), it.subtotal(), it.lost(), it.undecidedWeight());
    }

    private static List<BigDecimal> sums(Result it) {
        return Arrays.asList(it.total(), it.totalWeight(), it.subtotal(), it.lost(), it.undecidedWeight());
    }

    private static Points points(LineScore line) {
        assertEquals(line.score(), line.trace().rounded());
        return points(line.id(), line.weight(), line.met(), line.trace());
    }

    private static Points points(ExecutionScore execution) {
        Trace trace = execution.trace();
        Boolean met = switch (trace.reason()) {
            case MET -> true;
            case BELOW_TARGET -> false;
            default -> null;
        };
        return points(ExecutionScore.LINE, execution.weight(), met, trace);
    }

    private static Points points(String line, BigDecimal weight, Boolean met, Trace it) {
        return new Points(
                line,
                it.method(),
                it.direction(),
                weight,
                it.rounded(),
                it.lost(),
                it.unrounded(),
                it.formula(),
                it.normalisedTarget(),
                it.normalisedActual(),
                met,
                it.reason());
    }

    /** What was noticed, sorted; the engine tells it as findings. */
    static List<String> notes(Score score) {
        return score.findings().stream()
                .filter(it -> NOTES.contains(it.code().name()))
                .map(Agreement::text)
                .sorted()
                .toList();
    }

    private static List<String> notes(Result result) {
        return result.noticed().stream().map(Agreement::text).sorted().toList();
    }

    private static String text(Finding it) {
        return it.lineId() + " " + it.code();
    }

    private static String text(Noticed it) {
        return it.line() + " " + it.note();
    }
}
