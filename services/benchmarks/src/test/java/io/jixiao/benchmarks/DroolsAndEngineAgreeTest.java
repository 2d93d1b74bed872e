package io.jixiao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.benchmarks.drools.DroolsScorer;
import io.jixiao.benchmarks.drools.Facts;
import io.jixiao.benchmarks.drools.Result;
import io.jixiao.engine.Mode;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.Score;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the table that is measured. */
class DroolsAndEngineAgreeTest {
    private static final RuleSet RULES = RuleSets.shipped("MOF-2020");

    @ParameterizedTest(name = "by {0} a satisfaction of {1} gives {2}")
    @CsvSource({
        "MOF-2020,85%,83.26,GOOD",
        "MOF-2020,85.5%,83.32,GOOD",
        "MOF-2020,90%,83.82,GOOD",
        "MOF-2020,120%,83.82,GOOD",
        "MOF-2021-COST,85%,81.82,GOOD",
        "MOF-2021-COST,59%,73.82,FAIR",
        "HUBEI-2020,85%,92.24,",
        "SICHUAN-2023,85%,83.26,GOOD"
    })
    void onEverythingByEveryRuleSet(String ruleSet, String satisfaction, String total, Grade grade) {
        Agreement agreement = Agreement.on(RuleSets.shipped(ruleSet));

        Score score = agreement.check(TwentyLines.supposing(satisfaction), Mode.EVALUATION);

        assertEquals(total, score.total().toPlainString());
        assertEquals(grade, score.grade());
        assertEquals(20, score.lines().size());
    }

    @Test
    void onWhatWasNoticed() {
        Score score = Agreement.on(RULES).check(TwentyLines.supposing("120%"), Mode.EVALUATION);

        assertEquals(
                List.of(
                        "18 DIRECTION_ASSUMED",
                        "20 OVER_ACHIEVED",
                        "3 DIRECTION_ASSUMED",
                        "5 DIRECTION_ASSUMED",
                        "7 DIRECTION_ASSUMED"),
                Agreement.notes(score));
    }

    @Test
    void howeverASessionIsHeld() {
        DroolsScorer drools = new DroolsScorer(RULES);
        Evaluation evaluation = TwentyLines.evaluation();
        List<Object> facts = Facts.of(evaluation, RULES, Mode.EVALUATION);
        List<Function<List<?>, Result>> ways =
                List.of(drools::byStatelessSession, drools::byNewSession, drools::byPooledSession);

        for (Function<List<?>, Result> way : ways) {
            for (int twice = 0; twice < 2; twice++) {
                Result result = way.apply(facts);

                assertEquals("83.26", result.total().toPlainString());
                assertEquals(Grade.GOOD, result.grade());
                assertEquals(drools.byNewSession(facts).lines(), result.lines());
                assertEquals(4, result.noticed().size());
            }
        }
    }
}
