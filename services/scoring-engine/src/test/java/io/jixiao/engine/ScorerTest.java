package io.jixiao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.engine.cases.PublishedTable;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Grade;
import io.jixiao.engine.score.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    @Test
    void aSoundTableScores100AndHasNothingToFind() {
        Score score = Form.sound().score();

        assertEquals("100.00", score.total().toPlainString());
        assertEquals("100", score.totalWeight().toPlainString());
        assertEquals(Grade.EXCELLENT, score.grade());
        assertEquals(List.of(), score.findings());
    }

    @ParameterizedTest(name = "90 points of indicators and {0} of 1000000 yuan spent is {1}")
    @CsvSource({"0,90.00,EXCELLENT", "1000000,100.00,EXCELLENT", "500000,95.00,EXCELLENT"})
    void theTotalIsTheSumOfTheRoundedLines(String executed, String total, Grade grade) {
        Score score = Form.sound()
                .money(FundRow.TOTAL, "1000000", "1000000", executed)
                .score();

        assertEquals(total, score.total().toPlainString());
        assertEquals(grade, score.grade());
    }

    @ParameterizedTest(name = "an indicator of 90 points at {0} of 9000 gives {1}: {2}")
    @CsvSource({
        "8000,90.00,EXCELLENT",
        "7999,89.99,GOOD",
        "7000,80.00,GOOD",
        "6999,79.99,FAIR",
        "5000,60.00,FAIR",
        "4999,59.99,POOR"
    })
    void gradesAreHalfOpenFromBelow(String actual, String total, Grade grade) {
        Score score =
                Form.of(Line.of("件数", "≥9000件", actual + "件").weighing("90")).score();

        assertEquals(total, score.total().toPlainString());
        assertEquals(grade, score.grade());
    }

    @Test
    void weightsThatAreNot100GiveATotalAndNoGrade() {
        Score score = Form.of(Line.of("件数", "≥10件", "10件").weighing("80")).score();

        assertEquals("90.00", score.total().toPlainString());
        assertNull(score.grade());
    }

    @Test
    void anUndecidedLineLeavesTotalAndGradeOpenAndGivesASubtotal() {
        Score score = Form.of(
                        Line.of("件数", "≥10件", "5件").weighing("50"),
                        Line.of("市容", "整洁", "干净").weighing("40"))
                .score();

        assertNull(score.total());
        assertNull(score.grade());
        assertEquals("35.00", score.subtotal().toPlainString());
        assertEquals("25.00", score.lost().toPlainString());
        assertEquals("40", score.undecidedWeight().toPlainString());
    }

    @Test
    void linesAndTracesAreTheSameAfterAWayThroughJson() throws Exception {
        ObjectMapper plain = new ObjectMapper();
        Evaluation evaluation = PublishedTable.named("zhuzhou-2021").evaluation();
        Score score = Scorer.score(evaluation, RuleSets.shipped("MOF-2020"), Mode.FORM_CHECK)
                .with(List.of());

        assertEquals(score, plain.readValue(plain.writeValueAsString(score), Score.class));
        assertEquals(evaluation, plain.readValue(plain.writeValueAsString(evaluation), Evaluation.class));
    }

    @Test
    void linesReadOnceScoreTheSame() {
        Evaluation evaluation = PublishedTable.named("zhuzhou-2021").evaluation();
        var rules = RuleSets.shipped("MOF-2020");

        assertEquals(
                Scorer.score(evaluation, rules, Mode.EVALUATION),
                Scorer.score(evaluation, Scorer.read(evaluation, rules), rules, Mode.EVALUATION));
    }
}
