package io.jixiao.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Mode;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DroolsAndEngineAgreeOnEveryCaseTest {
    private static final Agreement NATIONAL = Agreement.on(RuleSets.shipped("MOF-2020"));
    private static final Agreement STRICT = Agreement.on(RuleSetsOfAllForms.strict());

    static List<HandMade> lines() {
        return HandMade.lines();
    }

    static List<RuleSet> ruleSets() {
        return RuleSetsOfAllForms.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void onALineByTheNationalRuleSet(HandMade it) {
        LineScore line =
                NATIONAL.check(Stated.table(it.line()), Mode.EVALUATION).lines().getFirst();

        assertEquals(it.points(), line.score() == null ? null : line.score().toPlainString());
        assertEquals(it.reason(), line.reason().name());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void onAllOfThemInOneTableByEveryRuleSet(RuleSet rules) {
        Stated[] lines = lines().stream().map(HandMade::line).toArray(Stated[]::new);

        for (Mode mode : Mode.values()) {
            Score score = Agreement.on(rules).check(Stated.table(lines), mode);

            assertEquals(lines.length, score.lines().size());
        }
    }

    @ParameterizedTest(name = "{0} answered by {1} scores {2}: {3}")
    @CsvSource({
        "=100件,90件,9.0,OFF_TARGET",
        "=100件,110件,9.0,OFF_TARGET",
        "≤100件,110件,9.0,ABOVE_TARGET",
        "≤100件,250件,0.0,ABOVE_TARGET",
        "≥100件,130件,10.0,MET",
        "≥100件,150件,9.0,FAR_EXCEEDED"
    })
    void onTheFormsThatNoShippedRuleSetUses(String target, String actual, String points, String reason) {
        Score score = STRICT.check(Stated.table(Stated.of("件数", target, actual)), Mode.EVALUATION);

        assertEquals(points, score.lines().getFirst().score().toPlainString());
        assertEquals(reason, score.lines().getFirst().reason().name());
    }

    @Test
    void onADeclaredScoreThatStandsInAFormCheck() {
        Stated late = Stated.of("完工", "2023年6月", "2023年7月").judged(null, null, null, "12");

        Score checked = NATIONAL.check(Stated.table(late), Mode.FORM_CHECK);
        Score asked = NATIONAL.check(Stated.table(late), Mode.EVALUATION);

        assertEquals("10.00", checked.lines().getFirst().score().toPlainString());
        assertEquals("10", asked.undecidedWeight().toPlainString());
    }

    @ParameterizedTest(name = "{1} of {0} with a weight of {2} and a share of {3} scores {4}: {5}")
    @CsvSource({
        "11126700,10000000,,,8.99,BELOW_TARGET",
        "1000000,1200000,,,10.00,MET",
        "1000000,-500,,,0.00,BELOW_TARGET",
        "0,5,,,,BUDGET_ZERO",
        "0,5,,70,7.00,JUDGED",
        ",5,20,,,FIGURE_MISSING",
        "1000000,,20,,,FIGURE_MISSING",
        "0,5,0,,0.00,MET"
    })
    void onTheExecutionLine(
            String budget, String executed, BigDecimal weight, BigDecimal share, String points, String reason) {
        Execution execution = new Execution(weight, null, null, null, share, share == null ? null : "核实");

        Score score = NATIONAL.check(Stated.table(execution, budget, executed), Mode.EVALUATION);

        BigDecimal scored = score.execution().score();
        assertEquals(points, scored == null ? null : scored.toPlainString());
        assertEquals(reason, score.execution().reason().name());
    }
}
