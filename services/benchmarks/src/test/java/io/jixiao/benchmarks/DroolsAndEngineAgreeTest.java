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
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Trace;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DroolsAndEngineAgreeTest {
    private static final RuleSet RULES = RuleSets.shipped("MOF-2020");
    private static final DroolsScorer DROOLS = new DroolsScorer(RULES);

    @ParameterizedTest(name = "a satisfaction of {0} gives {1}")
    @CsvSource({"85%,83.26", "85.5%,83.32", "90%,83.82", "120%,83.82"})
    void onTotalGradeAndEveryTrace(String satisfaction, String total) {
        Evaluation evaluation = TwentyLines.supposing(satisfaction);

        Score score = Scorer.score(evaluation, RULES, Mode.EVALUATION);
        Result result = DROOLS.byStatelessSession(Facts.of(evaluation, RULES));

        assertEquals(total, score.total().toPlainString());
        assertEquals(total, result.total().toPlainString());
        assertEquals(Grade.GOOD, score.grade());
        assertEquals(Grade.GOOD, result.grade());
        assertEquals(traces(score), traces(result));
        assertEquals(21, result.lines().size());
    }

    @Test
    void onWhatWasNoticed() {
        Evaluation evaluation = TwentyLines.supposing("120%");

        Score score = Scorer.score(evaluation, RULES, Mode.EVALUATION);
        Result result = DROOLS.byStatelessSession(Facts.of(evaluation, RULES));

        Set<String> noticed = Set.of(
                "3 DIRECTION_ASSUMED",
                "5 DIRECTION_ASSUMED",
                "7 DIRECTION_ASSUMED",
                "18 DIRECTION_ASSUMED",
                "20 OVER_ACHIEVED");
        assertEquals(noticed, noticed(score));
        assertEquals(noticed, noticed(result.noticed()));
    }

    @Test
    void whetherASessionIsKeptOrNew() {
        List<Object> facts = Facts.of(TwentyLines.evaluation(), RULES);

        Result kept = DROOLS.byStatelessSession(facts);
        Result fresh = DROOLS.byNewSession(facts);

        assertEquals(traces(kept), traces(fresh));
        assertEquals(noticed(kept.noticed()), noticed(fresh.noticed()));
        assertEquals(kept.total(), fresh.total());
    }

    private static Set<String> traces(Score score) {
        Set<String> traces = new TreeSet<>();
        score.lines().forEach(line -> traces.add(text(line.id(), line.trace())));
        traces.add(text("预算执行率", score.execution().trace()));
        return traces;
    }

    private static String text(String line, Trace it) {
        Points points = new Points(
                line,
                it.method(),
                it.rounded(),
                it.lost(),
                it.unrounded(),
                it.formula(),
                it.normalisedTarget(),
                it.normalisedActual(),
                it.reason());
        return points.toString();
    }

    private static Set<String> traces(Result result) {
        return result.lines().stream().map(Points::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> noticed(Score score) {
        Set<FindingCode> codes =
                Set.of(FindingCode.DIRECTION_ASSUMED, FindingCode.STRICT_BOUNDARY, FindingCode.OVER_ACHIEVED);
        return score.findings().stream()
                .filter(it -> codes.contains(it.code()))
                .map(it -> it.lineId() + " " + it.code())
                .collect(Collectors.toSet());
    }

    private static Set<String> noticed(List<Noticed> notes) {
        return notes.stream().map(it -> it.line().id() + " " + it.note()).collect(Collectors.toSet());
    }
}
