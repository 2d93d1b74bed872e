package io.jixiao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final RuleSet MOF = RuleSets.shipped("MOF-2020");
    private static final RuleSet COST = RuleSets.shipped("MOF-2021-COST");

    private final Evaluation present = form("≥90%", "93%", "10");

    @ParameterizedTest(name = "{0} answered by {1}, {2} points: {3}")
    @CsvSource({"≥90%,85%,10,9.44", "≥95%,93%,10,9.79", "≥90%,93%,12,12.00", "≥90%,93%,10,10.00", "9成,93%,10,10.00"})
    void whatIsSupposedIsScoredAsIfItWereSo(String target, String actual, String weight, String points) {
        Evaluation supposed = form(target, actual, weight);

        Comparison comparison = Comparison.of(present, MOF, supposed, MOF, Mode.EVALUATION);

        assertEquals(points, comparison.supposed().lines().getLast().score().toPlainString());
        assertEquals(Scorer.score(supposed, MOF, Mode.EVALUATION), comparison.supposed());
    }

    @ParameterizedTest
    @CsvSource({"MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023"})
    void anotherRuleSetIsAskedAsIfItWereTheEvaluationsOwn(String other) {
        RuleSet rules = RuleSets.shipped(other);

        Comparison comparison = Comparison.of(present, MOF, present, rules, Mode.EVALUATION);

        assertEquals(Scorer.score(present, rules, Mode.EVALUATION), comparison.supposed());
    }

    @ParameterizedTest
    @CsvSource({"85%,9.44", "93%,10.00"})
    void whatIsSoKeepsItsScoreAndIsNotSearchedForFlaws(String actual, String points) {
        Evaluation evaluation = form("≥90%", actual, "10");

        Score score = Comparison.of(evaluation, MOF, form("≥90%", "40%", "10"), COST, Mode.EVALUATION)
                .present();

        assertEquals(points, score.lines().getLast().score().toPlainString());
        assertEquals(Scorer.score(evaluation, MOF, Mode.EVALUATION).lines(), score.lines());
        assertEquals(List.of(), score.findings());
    }

    @Test
    void aLineThatDoesNotDifferIsJudgedOnceByOneRuleSet() {
        Comparison comparison = Comparison.of(present, MOF, form("≥90%", "85%", "10"), MOF, Mode.EVALUATION);

        assertSame(
                comparison.present().lines().getFirst(),
                comparison.supposed().lines().getFirst());
        assertNotSame(
                comparison.present().lines().getLast(),
                comparison.supposed().lines().getLast());
    }

    private static Evaluation form(String target, String actual, String weight) {
        return Form.of(
                        Line.of("培训人数", "≥100人", "90人").weighing("80"),
                        Line.of("满意率", target, actual).weighing(weight))
                .evaluation();
    }
}
