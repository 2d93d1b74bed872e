package io.jixiao.engine;

import static io.jixiao.engine.score.FindingCode.GRADE_DIFFERS;
import static io.jixiao.engine.score.FindingCode.TOTAL_NOT_SUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.rules.CappedRules;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.TotalCap;
import io.jixiao.engine.sentence.Sentences;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 执行率封顶: a step of the total, after the lines. */
class CappedTotalTest {
    private static final RuleSet CAPPED = CappedRules.CAPPED;

    /** 90 points of lines that are all met, 10 of execution: 90 + execution. */
    @ParameterizedTest(name = "{0} of 100000 spent: {1} points, {2}, {3} lost")
    @CsvSource({
        "100000, 100.00, EXCELLENT, 0.00",
        "80000,   98.00, EXCELLENT, 2.00",
        "79999,      89, GOOD,     11.00",
        "79999.99,   89, GOOD,     11.00",
        "75000,      89, GOOD,     11.00",
        "70000,      89, GOOD,     11.00",
        "69999,      79, FAIR,     21.00",
        "60000,      79, FAIR,     21.00",
        "59999,      69, FAIR,     31.00",
        "50000,      69, FAIR,     31.00",
        "49999,      59, POOR,     41.00",
        "0,          59, POOR,     41.00",
        "120000, 100.00, EXCELLENT, 0.00",
    })
    void whoSpentLittleGetsNoHighTotal(String spent, String total, Grade grade, String lost) {
        Score score = spending(spent).by(CAPPED).score();

        assertEquals(0, score.total().compareTo(new BigDecimal(total)), score.total()::toPlainString);
        assertEquals(grade, score.grade());
        assertEquals(0, score.lost().compareTo(new BigDecimal(lost)), score.lost()::toPlainString);
    }

    @Test
    void noCapIsInTheNationalRuleSet() {
        Score score = spending("10000").score();

        assertEquals("91.00", score.total().toPlainString());
        assertNull(score.cap());
    }

    @Test
    void theCapIsAStepOfTheTotalWithItsOwnReasonAndLoss() {
        TotalCap cap = spending("75000").by(CAPPED).score().cap();

        assertEquals(Reason.EXECUTION_CAPPED, cap.reason());
        assertEquals("min(97.5, 89)", cap.formula());
        assertEquals("97.50", cap.sum().toPlainString());
        assertEquals("8.50", cap.lost().toPlainString());
        assertEquals("CAPPED", cap.ruleSetId());
        assertEquals(
                "全年执行数 75000 元不足全年预算数 100000 元的 80%，总分以 89 分为限：各项得分之和 97.5 分，失 8.5 分（CAPPED 第 1 版）。",
                Sentences.of(cap, Locale.CHINA));
        assertEquals(
                "Executed 75000 yuan, under 80% of the adjusted budget of 100000 yuan, so the total is at most 89:"
                        + " the lines sum to 97.5, 8.5 lost (CAPPED version 1).",
                Sentences.of(cap, Locale.ENGLISH));
    }

    @Test
    void aCapThatHoldsAndTakesNothingSaysSo() {
        Score score = Form.of(Line.of("件数", "≥10件", "5件").weighing("90"))
                .money(FundRow.TOTAL, "100000", "100000", "75000")
                .by(CAPPED)
                .score();

        assertEquals("52.50", score.total().toPlainString());
        assertEquals(0, score.cap().lost().signum());
        assertEquals(
                "全年执行数 75000 元不足全年预算数 100000 元的 80%，总分以 89 分为限：各项得分之和 52.5 分，未超过上限（CAPPED 第 1 版）。",
                Sentences.of(score.cap(), Locale.CHINA));
    }

    @Test
    void noLineLosesWhatTheCapTakes() {
        Score score = spending("75000").by(CAPPED).score();

        assertEquals("7.50", score.execution().score().toPlainString());
        assertEquals("30.00", score.lines().getFirst().score().toPlainString());
        assertEquals("11.00", score.lost().toPlainString());
    }

    /** 20 of 90 points undecided: 70 + 4 of execution are 74, of which the cap leaves 59. */
    @Test
    void theCapHoldsForWhatIsDecidedSoFar() {
        Score score = Form.of(
                        Line.of("培训人数", "≥100人", "100人").weighing("70"),
                        Line.of("办班期数", "≥4期", null).weighing("20"))
                .money(FundRow.TOTAL, "100000", "100000", "40000")
                .by(CAPPED)
                .score();

        assertNull(score.total());
        assertNull(score.grade());
        assertEquals("59.00", score.subtotal().toPlainString());
        assertEquals("21.00", score.lost().toPlainString());
        assertEquals("20", score.undecidedWeight().toPlainString());
    }

    @Test
    void whereThereIsNoExecutionRateThereIsNoCap() {
        Form noBudget = spending("5000").money(FundRow.TOTAL, "0", "0", "5000").executionJudged("100", "上级专款年末下达");

        assertNull(noBudget.by(CAPPED).score().cap());
        assertEquals("100.00", noBudget.score().total().toPlainString());
    }

    @ParameterizedTest(name = "75 % spent, lines of 97.5 declared, total {0}: found {1}")
    @CsvSource({"89, 0", "89.0, 0", "89.00, 0", "97.5, 1", "97.50, 1", "88, 1", "79, 1", "100, 1"})
    void aDeclaredTotalIsTheCappedSum(String declared, int times) {
        Form form = spendingDeclared("75000", "7.5")
                .declaring(declared, null)
                .by(CAPPED)
                .checked();

        assertEquals(times, form.found(TOTAL_NOT_SUM).size());
    }

    @Test
    void aDeclaredTotalThatForgetsTheCapIsToldOfIt() {
        Finding found =
                spendingDeclared("75000", "7.5").declaring("97.5", "优").by(CAPPED).checked().score().findings().stream()
                        .filter(it -> it.code() == TOTAL_NOT_SUM)
                        .findFirst()
                        .orElseThrow();

        assertEquals("自评总分 97.5 分不对：各项自评得分之和 97.5 分，预算执行率不足 80%，总分以 89 分为限。", Sentences.of(found, Locale.CHINA));
    }

    @ParameterizedTest(name = "what was spent is not told, total {0}: found {1}")
    @CsvSource({"97.5, 0", "89, 0", "79, 0", "69, 0", "88, 1", "99, 1"})
    void whereTheFormDoesNotSayWhatWasSpentAnyCapMayHold(String declared, int times) {
        Form form = spendingDeclared("75000", "7.5")
                .money(FundRow.TOTAL, null, null, null)
                .declaring(declared, null)
                .by(CAPPED)
                .checked();

        assertEquals(times, form.found(TOTAL_NOT_SUM).size());
    }

    @Test
    void theGradeIsThatOfTheCappedTotal() {
        Form form =
                spendingDeclared("75000", "7.5").declaring("89", "良").by(CAPPED).checked();

        assertEquals(List.of(), form.found(GRADE_DIFFERS));
        assertEquals(List.of(""), form.declaring("89", "优").found(GRADE_DIFFERS));
    }

    @Test
    void whatIfMoreWereSpentLiftsTheCap() {
        Comparison comparison = Comparison.of(
                spending("75000").evaluation(), CAPPED, spending("80000").evaluation(), CAPPED, Mode.EVALUATION);

        assertEquals("89.00", comparison.present().total().toPlainString());
        assertEquals("98.00", comparison.supposed().total().toPlainString());
        assertNull(comparison.supposed().cap());
    }

    private static Form spending(String spent) {
        return Form.sound().money(FundRow.TOTAL, "100000", "100000", spent);
    }

    private static Form spendingDeclared(String spent, String executionScore) {
        return Form.of(Line.of("培训人数", "≥100人", "105人").weighing("90").declaring("90"))
                .money(FundRow.TOTAL, "100000", "100000", spent)
                .execution("10", null, executionScore);
    }
}
