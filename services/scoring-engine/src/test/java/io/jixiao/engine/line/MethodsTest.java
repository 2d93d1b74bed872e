package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodChoice.Tier;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line weighs 10 points unless it says otherwise. */
class MethodsTest {

    @ParameterizedTest(name = "{0} answered by {1} scores {2}")
    @CsvSource({
        "≥90%,93%,10.00",
        "≥90%,90%,10.00",
        "≥90%,85%,9.44",
        "≥100件,33件,3.30",
        ">50人,50人,10.00",
        "100件,50件,5.00",
        "=2个,3个,10.00",
        "=2个,1个,5.00",
        "≥0,3,10.00",
        "增长-5%,-3%,10.00",
        "-5%,-3%,10.00",
        "增长5%,-3%,0.00",
        "增长5%,下降3%,0.00"
    })
    void aTargetToBeReachedLosesInProportion(String target, String actual, String points) {
        assertEquals(points, Form.of(Line.of("指标", target, actual)).points());
    }

    @ParameterizedTest(name = "{0} answered by {1}, a point for each {2}, scores {3}")
    @CsvSource({
        "≤1小时,90分钟,0.5,9.00",
        "≥100万元,900000元,5,8.00",
        "≥10公里,8500米,1,9.00",
        "≥900‰,85%,50,9.00",
        "≥90%,850‰,5,9.00",
        "≥900‰,850‰,50,9.00"
    })
    void aStepIsCountedInTheTargetsOwnUnit(String target, String actual, String step, String points) {
        MethodChoice steps = MethodChoice.steps(new BigDecimal(step), BigDecimal.ONE);

        assertEquals(
                points, Form.of(Line.of("指标", target, actual).scoredBy(steps)).points());
    }

    /** Bands begin at 90, 80 and 60 %; the second gives 0.8 of the weight. */
    @ParameterizedTest(name = "{0} answered by {1} scores {2} in bands")
    @CsvSource({"≥900‰,850‰,8.00", "≥9成,8.5成,8.00", "≥90%,850‰,8.00", "≥900‰,85%,8.00", "≥90%,85%,8.00"})
    void satisfactionInBandsIsCountedInPercent(String target, String actual, String points) {
        Line line =
                Line.of("满意度", target, actual).under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS);

        assertEquals(points, Form.of(line).by(RuleSets.shipped("MOF-2021-COST")).points());
    }

    @Test
    void aMethodOfOneNumberCannotScoreARangeNorAFloorALimit() {
        MethodChoice steps = MethodChoice.steps(new BigDecimal(5), BigDecimal.ONE);
        MethodChoice floor = MethodChoice.passingAt(new BigDecimal(60));

        assertEquals(Reason.METHOD_INVALID, reason("80%-90%", "75%", steps));
        assertEquals(Reason.METHOD_INVALID, reason("80%-90%", "95%", MethodChoice.of(MethodKind.HIGHER)));
        assertEquals(Reason.METHOD_INVALID, reason("≤3起", "1起", floor));
        assertEquals(Reason.METHOD_INVALID, reason("≥90%", "85%", MethodChoice.of(MethodKind.SATISFACTION_BANDS)));
    }

    private static Reason reason(String target, String actual, MethodChoice method) {
        return Form.of(Line.of("指标", target, actual).scoredBy(method))
                .line("指标")
                .reason();
    }

    @ParameterizedTest(name = "{0} answered by {1} scores {2}")
    @CsvSource({
        "≤90万元,80万元,10.00",
        "≤90万元,100万元,9.00",
        "≤20万元,22万元,9.09",
        "<3次,3次,10.00",
        "小于0.9‰,0.1%,9.00",
        "≤5分钟,7分钟,7.14",
        "≤5分钟,4分钟,10.00",
        "≤1小时,90分钟,6.67",
        "0起,0起,10.00",
        "0起,1起,0.00",
        "=0起,2起,0.00",
        "≤-5%,-8%,10.00",
        "≤500万,480万元,10.00",
        "≤500万元,550万,9.09",
        "≤1.2万人,12000人,10.00"
    })
    void aLimitLosesByTargetOverActual(String target, String actual, String points) {
        assertEquals(points, Form.of(Line.of("指标", target, actual)).points());
    }

    @ParameterizedTest(name = "{0} answered by {1} scores {2}")
    @CsvSource({
        "80%-90%,85%,10.00",
        "80%-90%,80%,10.00",
        "80%-90%,60%,7.50",
        "80%-90%,96%,9.38",
        "100±5%,105%,10.00",
        "100±5%,110%,9.55",
        "是,是,10.00",
        "是,否,0.00",
        "2021年12月,2021年12月31日,10.00",
        "12月底之前完成,2021年11月,10.00"
    })
    void rangesAnswersAndDatesAreScoredByTheirKind(String target, String actual, String points) {
        assertEquals(points, Form.of(Line.of("指标", target, actual)).points());
    }

    @ParameterizedTest(name = "{0} answered by {1} waits for a judgement: {2}")
    @CsvSource({
        "-5%,-8%,NO_PROPORTION",
        "≥0,-1,NO_PROPORTION",
        "≤-5%,-3%,NO_PROPORTION",
        "-10~-5℃,-12℃,NO_PROPORTION",
        "2021年6月,2021年7月,LATE",
        "≥90%,良好,NOT_COMPARABLE",
        "是,已完成,NOT_COMPARABLE",
        "整洁有序,已整洁,ATTAINMENT_OPEN",
        "≥100件,2021年12月,NOT_COMPARABLE"
    })
    void whatNoRuleDecidesStaysOpen(String target, String actual, Reason reason) {
        LineScore line = Form.of(Line.of("指标", target, actual)).line("指标");

        assertNull(line.score());
        assertNull(line.lost());
        assertEquals(reason, line.reason());
    }

    @ParameterizedTest(name = "{0} answered by {1} must be mended: {2}")
    @CsvSource({
        "≥100件,,ACTUAL_MISSING",
        "≥100件,/,ACTUAL_MISSING",
        "≥95%,0.95,UNIT_MISMATCH",
        "0.95,95%,UNIT_MISMATCH",
        "≥100件,5公里,UNIT_MISMATCH",
        "3个百分点,3%,UNIT_MISMATCH",
        "≥100件,-1件,ACTUAL_NEGATIVE"
    })
    void whatMustBeMendedStaysOpenEvenWithAShare(String target, String actual, Reason reason) {
        LineScore line = Form.of(Line.of("指标", target, actual).judged(null, "80", "现场核实"))
                .line("指标");

        assertNull(line.score());
        assertEquals(reason, line.reason());
    }

    @ParameterizedTest(name = "each {1} short of 90% costs 2 points: {0} scores {2}")
    @CsvSource({"90%,5,10.00", "86%,5,10.00", "85%,5,8.00", "79%,5,6.00", "60%,5,0.00", "10%,5,0.00", "89.4%,0.3,6.00"})
    void stepsCostPointsForEachWholeStepShort(String actual, String step, String points) {
        MethodChoice steps = MethodChoice.steps(new BigDecimal(step), new BigDecimal("2"));

        assertEquals(
                points, Form.of(Line.of("合格率", "≥90%", actual).scoredBy(steps)).points());
    }

    @Test
    void stepsCountUpwardsWhereLowerIsBetter() {
        MethodChoice steps = MethodChoice.steps(new BigDecimal("1"), new BigDecimal("3"));

        assertEquals("4.00", Form.of(Line.of("投诉", "≤5起", "7起").scoredBy(steps)).points());
    }

    @ParameterizedTest(name = "{0} of 100 scores {1}")
    @CsvSource({"100,5.00", "110,5.00", "90,5.00", "86,3.00", "115,3.00", "80,1.00", "79,0.00", "121,0.00"})
    void tiersGivePointsByTheDistanceFromTheTarget(String actual, String points) {
        assertEquals(points, Form.of(tiered(actual + "件").weighing("5")).points());
    }

    @Test
    void tiersWhoseBestIsNotTheWeightDecideNothing() {
        LineScore line = Form.of(tiered("100件").weighing("6")).line("件数");

        assertNull(line.score());
        assertEquals(Reason.METHOD_INVALID, line.reason());
    }

    private static Line tiered(String actual) {
        return Line.of("件数", "100件", actual)
                .scoredBy(MethodChoice.tiers(List.of(tier("10", "5"), tier("15", "3"), tier("20", "1"))));
    }

    private static Tier tier(String within, String points) {
        return new Tier(new BigDecimal(within), new BigDecimal(points));
    }

    @ParameterizedTest(name = "{0} of 100 with a floor of 60% scores {1}")
    @CsvSource({"100件,10.00", "120件,10.00", "60件,6.00", "59.99件,0.00"})
    void aPassThresholdScoresNothingUnderItsFloor(String actual, String points) {
        MethodChoice passing = MethodChoice.passingAt(new BigDecimal("60"));

        assertEquals(
                points,
                Form.of(Line.of("件数", "≥100件", actual).scoredBy(passing)).points());
    }

    @ParameterizedTest(name = "{0} answered by {1} scores {2}")
    @CsvSource({"≥90%,89.99%,0.00", "≥90%,90%,10.00", "≤3起,4起,0.00", "80%-90%,79%,0.00", "2021年6月,2021年7月,0.00"})
    void allOrNothingGivesNoPartOfTheWeight(String target, String actual, String points) {
        MethodChoice allOrNothing = MethodChoice.of(MethodKind.ALL_OR_NOTHING);

        assertEquals(
                points,
                Form.of(Line.of("指标", target, actual).scoredBy(allOrNothing)).points());
    }

    @ParameterizedTest(name = "{0} for exactly 100 scores {1}")
    @CsvSource({"100件,10.00", "90件,9.00", "110件,9.00", "201件,0.00"})
    void strictEqualityLosesOnBothSides(String actual, String points) {
        MethodChoice strict = MethodChoice.of(MethodKind.STRICT_EQUAL);

        assertEquals(
                points, Form.of(Line.of("件数", "=100件", actual).scoredBy(strict)).points());
    }

    @Test
    void aScoreIsOneDivisionRoundedOnce() {
        LineScore line = Form.of(Line.of("满意率", "≥90%", "85%")).line("满意率");

        assertEquals("10 × 85 ÷ 90", line.trace().formula());
        assertEquals("9.4444444444", line.trace().unrounded().toPlainString());
        assertEquals("9.44", line.trace().rounded().toPlainString());
        assertEquals("0.56", line.trace().lost().toPlainString());
        assertEquals(MethodKind.HIGHER, line.trace().method());
        assertEquals("≥ 90 %", line.trace().normalisedTarget());
    }

    @Test
    void fullMarksKeepAWeightOfThreeDecimalsWhole() {
        LineScore line = Form.of(Line.of("件数", "≥1件", "1件").weighing("3.335")).line("件数");

        assertEquals("3.335", line.score().toPlainString());
        assertEquals("0.000", line.lost().toPlainString());
    }
}
