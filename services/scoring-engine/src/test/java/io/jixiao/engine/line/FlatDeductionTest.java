package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.CappedRules;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.sentence.Sentences;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line over-achieved by 30 % or more loses a flat 2 points, in the rule sets that say so. */
class FlatDeductionTest {

    @ParameterizedTest(name = "{0} answered by {1} scores {2} of 10")
    @CsvSource({
        "≥100件,   99件,    9.90",
        "≥100件,   100件,   10.00",
        "≥100件,   129件,   10.00",
        "≥100件,   129.9件, 10.00",
        "≥100件,   130件,    8.00",
        "≥100件,   131件,    8.00",
        "≥100件,   900件,    8.00",
        "100件,    130件,    8.00",
        "＝100件,  260件,    8.00",
        "≥3次,     4次,      8.00",
        "≥70%,     91%,      8.00",
        "≤100件,   20件,    10.00",
        "≤100件,   130件,    7.69",
        "80%-90%,  90%,     10.00",
        "0起,      0起,     10.00",
        "是,       是,      10.00",
        "2021年12月, 2021年3月, 10.00",
    })
    void aFarExceededTargetCostsTwoPoints(String target, String actual, String points) {
        assertEquals(
                points,
                Form.of(Line.of("件数", target, actual)).by(CappedRules.CAPPED).points());
    }

    @ParameterizedTest(name = "of {0} points {1} are left")
    @CsvSource({"10, 8.00", "2.5, 0.50", "2, 0.00", "1, 0.00", "0.5, 0.00"})
    void neverUnderNothing(String weight, String points) {
        Line line = Line.of("件数", "≥100件", "200件").weighing(weight);

        assertEquals(points, Form.of(line).by(CappedRules.CAPPED).points());
    }

    @Test
    void fullMarksStayInTheNationalRuleSet() {
        assertEquals("10.00", Form.of(Line.of("件数", "≥100件", "130件")).points());
    }

    @Test
    void theTraceSaysTheDeductionAndTheReason() {
        LineScore line =
                Form.of(Line.of("件数", "≥100件", "200件")).by(CappedRules.CAPPED).line("件数");

        assertEquals(Reason.FAR_EXCEEDED, line.reason());
        assertEquals("10 − 2", line.trace().formula());
        assertEquals(
                "目标 ≥ 100 件，实际 200 件：大幅超额，目标设定偏低，10 − 2 = 8，得 8 分，失 2 分（CAPPED 第 1 版）。",
                Sentences.of(line, Locale.CHINA));
    }

    @ParameterizedTest(name = "by its own {0}: {1}")
    @CsvSource({"HIGHER, 8.00", "ALL_OR_NOTHING, 8.00", "STRICT_EQUAL, 5.00", "LOWER, 6.67"})
    void aMethodThatChargesOnBothSidesIsNotChargedTwice(MethodKind kind, String points) {
        MethodChoice choice = MethodChoice.of(kind);

        assertEquals(
                points,
                Form.of(Line.of("件数", "100件", "150件").scoredBy(choice))
                        .by(CappedRules.CAPPED)
                        .points());
    }

    @Test
    void whoDeclaresTheDeductedScoreIsNotToldOfALoss() {
        Form deducted = Form.of(Line.of("件数", "≥100件", "200件").declaring("8").explained("新增两批任务"))
                .checked();

        assertEquals(List.of(), deducted.by(CappedRules.CAPPED).found(FindingCode.LOST_THOUGH_MET));
        assertEquals(List.of(), deducted.found(FindingCode.SCORE_DIFFERS));
    }

    @Test
    void whoDeclaresFullMarksIsToldTheRulesScore() {
        Form full = Form.of(Line.of("件数", "≥100件", "200件").declaring("10"))
                .by(CappedRules.CAPPED)
                .checked();

        assertEquals(List.of("件数"), full.found(FindingCode.SCORE_DIFFERS));
        assertEquals(List.of(), full.found(FindingCode.FULL_MARKS_ON_MISS));
    }

    @Test
    void aHeavierLineLosesNoMore() {
        Line line = Line.of("件数", "≥100件", "200件").weighing("50");

        assertEquals(
                0,
                new BigDecimal("48")
                        .compareTo(
                                Form.of(line).by(CappedRules.CAPPED).line("件数").score()));
    }
}
