package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final Line IN_WORDS = Line.of("市容市貌", "整洁、有序、舒适", "已整洁");

    @ParameterizedTest(name = "{0} with {1}% scores {2}")
    @CsvSource({
        "MET,,10.00",
        "MET,100,10.00",
        "MET,80,8.00",
        "PARTIAL,79.99,8.00",
        "PARTIAL,60,6.00",
        "NOT_MET,59,5.90",
        "NOT_MET,0,0.00"
    })
    void aTargetInWordsScoresAShareInsideItsBand(Attainment attainment, String share, String points) {
        assertEquals(points, Form.of(IN_WORDS.judged(attainment, share, null)).points());
    }

    @ParameterizedTest(name = "{0} with {1}% decides nothing")
    @CsvSource({"PARTIAL,", "NOT_MET,", "MET,79", "PARTIAL,80", "PARTIAL,59", "NOT_MET,60", "MET,101"})
    void attainmentWithoutAShareInItsBandDecidesNothing(Attainment attainment, String share) {
        assertNull(Form.of(IN_WORDS.judged(attainment, share, "核实")).points());
    }

    @Test
    void aShareWithAReasonDecidesWhatNoRuleDoes() {
        LineScore line = Form.of(Line.of("完工", "2021年6月", "2021年7月").judged(null, "70", "汛期停工"))
                .line("完工");

        assertEquals("7.00", line.score().toPlainString());
        assertEquals(Reason.JUDGED, line.reason());
        assertEquals(false, line.met());
    }

    @Test
    void aShareWithoutAReasonDecidesNothing() {
        assertNull(Form.of(Line.of("完工", "2021年6月", "2021年7月").judged(null, "70", " "))
                .points());
    }

    @Test
    void aShareNeverOverridesWhatARuleDecides() {
        assertEquals(
                "5.00",
                Form.of(Line.of("件数", "≥100件", "50件").judged(null, "90", "努力")).points());
    }

    @Test
    void wordsForANumberScoreByAttainmentWhenSomeoneGaveIt() {
        assertEquals(
                "10.00",
                Form.of(Line.of("件数", "≥100件", "已全部完成").judged(Attainment.MET)).points());
    }

    @Test
    void inAFormCheckTheDeclaredScoreStandsWhereNobodyCanBeAsked() {
        LineScore line = Form.of(IN_WORDS.declaring("9")).checked().line("市容市貌");

        assertEquals("9.00", line.score().toPlainString());
        assertEquals(Reason.SELF_JUDGED, line.reason());
    }

    @Test
    void inAFormCheckADeclaredScoreAboveTheWeightCountsAsTheWeight() {
        assertEquals("10.00", Form.of(IN_WORDS.declaring("12")).checked().points());
    }

    @Test
    void inAFormCheckWithNothingDeclaredTheLineStaysOpen() {
        assertNull(Form.of(IN_WORDS).checked().points());
    }

    @Test
    void outsideAFormCheckADeclaredScoreDecidesNothing() {
        assertNull(Form.of(IN_WORDS.declaring("9")).points());
    }
}
