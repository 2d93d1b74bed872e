package io.jixiao.engine.finding;

import static io.jixiao.engine.score.FindingCode.EXECUTION_RATE_DIFFERS;
import static io.jixiao.engine.score.FindingCode.EXECUTION_SCORE_DIFFERS;
import static io.jixiao.engine.score.FindingCode.FULL_MARKS_ON_MISS;
import static io.jixiao.engine.score.FindingCode.GRADE_DIFFERS;
import static io.jixiao.engine.score.FindingCode.LOST_THOUGH_MET;
import static io.jixiao.engine.score.FindingCode.SCORE_ABOVE_WEIGHT;
import static io.jixiao.engine.score.FindingCode.SCORE_DIFFERS;
import static io.jixiao.engine.score.FindingCode.TOTAL_NOT_SUM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredFindingsTest {
    private static final List<String> NOWHERE = List.of();
    private static final List<String> WHOLE_TABLE = List.of("");
    private static final List<String> LINE = List.of("件数");
    private static final List<String> EXECUTION = List.of("预算执行率");

    @Test
    void aLineDeclaredAboveItsWeightIsFound() {
        assertEquals(LINE, Form.of(met().declaring("10.01")).found(SCORE_ABOVE_WEIGHT));
        assertEquals(NOWHERE, Form.of(met().declaring("10")).found(SCORE_ABOVE_WEIGHT));
    }

    @Test
    void anExecutionScoreDeclaredAboveItsWeightIsFound() {
        assertEquals(EXECUTION, Form.of().execution("10", null, "10.5").found(SCORE_ABOVE_WEIGHT));
        assertEquals(NOWHERE, Form.of().execution("10", null, "10").found(SCORE_ABOVE_WEIGHT));
    }

    @ParameterizedTest(name = "9.5 and 9.96 declared as {0} is found {1} times")
    @CsvSource({"19.46,0", "19.5,0", "19,0", "20,1", "19.4,1", "19.45,1"})
    void aTotalThatIsNotTheSumAtItsOwnDecimalsIsFound(String total, int times) {
        Form form =
                Form.of(met().declaring("9.5")).execution("10", null, "9.96").declaring(total, null);

        assertEquals(times, form.found(TOTAL_NOT_SUM).size());
    }

    @Test
    void aTotalIsNotComparedWhileAPartIsUndeclared() {
        assertEquals(
                NOWHERE,
                Form.of(met().declaring("9"), met())
                        .execution("10", null, "10")
                        .declaring("50", null)
                        .found(TOTAL_NOT_SUM));
        assertEquals(
                NOWHERE, Form.of(met().declaring("9")).declaring("50", null).found(TOTAL_NOT_SUM));
    }

    @ParameterizedTest(name = "{0} declared as {1} is found {2} times")
    @CsvSource({"90,优,0", "89.99,优,1", "89.99,良好,0", "95,GOOD,1", "60,中,0", "59.9,差,0", "90,合格,0"})
    void aGradeThatIsNotTheDeclaredTotalsIsFound(String total, String grade, int times) {
        assertEquals(
                times, Form.of().declaring(total, grade).found(GRADE_DIFFERS).size());
    }

    @Test
    void aGradeWithoutADeclaredTotalIsNotCompared() {
        assertEquals(NOWHERE, Form.of().declaring(null, "差").found(GRADE_DIFFERS));
    }

    @ParameterizedTest(name = "171 of 287 declared as {0} is found {1} times")
    @CsvSource({"60%,0", "59.6%,0", "59.58%,0", "59.58,0", "0.5958,0", "59％,1", "59.5%,1", "100%,1", "约六成,0"})
    void aRateIsComparedAtTheDecimalsItIsPrintedWith(String rate, int times) {
        Form form = Form.of().money(FundRow.TOTAL, "287", "287", "171").execution("10", rate, null);

        assertEquals(times, form.found(EXECUTION_RATE_DIFFERS).size());
    }

    @ParameterizedTest(name = "5.96 declared as {0} is found {1} times")
    @CsvSource({"5.96,0", "5.964,0", "5.965,1", "6,1", "5.955,1"})
    void anExecutionScoreThatIsNotTheRulesIsFound(String declared, int times) {
        Form form = Form.of().money(FundRow.TOTAL, "287", "287", "171").execution("10", null, declared);

        assertEquals(times, form.found(EXECUTION_SCORE_DIFFERS).size());
    }

    @Test
    void anExecutionScoreThatCannotBeComputedIsNotCompared() {
        assertEquals(
                NOWHERE,
                Form.of()
                        .money(FundRow.TOTAL, "0", "0", "10")
                        .execution("10", "100%", "10")
                        .found(EXECUTION_SCORE_DIFFERS));
    }

    @ParameterizedTest(name = "5.00 declared as {0} is found {1} times")
    @CsvSource({"5,0", "5.004,0", "5.005,1", "4.5,1"})
    void aLineScoreThatIsNotTheRulesIsFound(String declared, int times) {
        assertEquals(
                times,
                Form.of(missed().declaring(declared)).found(SCORE_DIFFERS).size());
    }

    @Test
    void fullMarksOnAMissedTargetAreFound() {
        assertEquals(LINE, Form.of(missed().declaring("10")).found(FULL_MARKS_ON_MISS));
        assertEquals(NOWHERE, Form.of(missed().declaring("9.99")).found(FULL_MARKS_ON_MISS));
        assertEquals(NOWHERE, Form.of(met().declaring("10")).found(FULL_MARKS_ON_MISS));
    }

    @Test
    void fullMarksForBeingLateAreFoundEvenWhereTheyStand() {
        Form form = Form.of(Line.of("完工", "2021年6月", "2021年7月").declaring("10")).checked();

        assertEquals(List.of("完工"), form.found(FULL_MARKS_ON_MISS));
    }

    @Test
    void pointsLostOnAMetTargetAreFound() {
        assertEquals(LINE, Form.of(met().declaring("9")).found(LOST_THOUGH_MET));
        assertEquals(NOWHERE, Form.of(met().declaring("10")).found(LOST_THOUGH_MET));
        assertEquals(NOWHERE, Form.of(missed().declaring("5")).found(LOST_THOUGH_MET));
    }

    @Test
    void aShareUnder100PercentOfAMetTargetIsNotPointsLostByMistake() {
        Line words =
                Line.of("市容", "干净", "干净了").judged(Attainment.MET, "90", null).declaring("9");

        assertEquals(NOWHERE, Form.of(words).found(LOST_THOUGH_MET));
    }

    @Test
    void nothingDeclaredIsNeverCompared() {
        Set<FindingCode> declared = EnumSet.of(
                SCORE_ABOVE_WEIGHT,
                TOTAL_NOT_SUM,
                GRADE_DIFFERS,
                EXECUTION_RATE_DIFFERS,
                EXECUTION_SCORE_DIFFERS,
                SCORE_DIFFERS,
                FULL_MARKS_ON_MISS,
                LOST_THOUGH_MET);
        Form form = Form.of(met(), missed()).money(FundRow.TOTAL, "287", "287", "171");

        assertEquals(
                List.of(),
                form.score().findings().stream()
                        .map(Finding::code)
                        .filter(declared::contains)
                        .toList());
        assertEquals(WHOLE_TABLE, form.found(FindingCode.WEIGHTS_NOT_100));
    }

    private static Line met() {
        return Line.of("件数", "≥10件", "10件");
    }

    private static Line missed() {
        return Line.of("件数", "≥10件", "5件");
    }
}
