package io.jixiao.engine.finding;

import static io.jixiao.engine.score.FindingCode.CLASS_WEIGHT_DIFFERS;
import static io.jixiao.engine.score.FindingCode.EXPLANATION_MISSING;
import static io.jixiao.engine.score.FindingCode.JUDGEMENT_NEEDED;
import static io.jixiao.engine.score.FindingCode.QUALITATIVE_SHARE_HIGH;
import static io.jixiao.engine.score.FindingCode.WEIGHTS_NOT_100;
import static io.jixiao.engine.score.FindingCode.WEIGHT_CONCENTRATED;
import static io.jixiao.engine.score.FindingCode.WRONG_CLASS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightFindingsTest {
    private static final List<String> NOWHERE = List.of();
    private static final List<String> WHOLE_TABLE = List.of("");

    @Test
    void weightsThatSumTo110AreFound() {
        assertEquals(WHOLE_TABLE, Form.of(weighing("100")).found(WEIGHTS_NOT_100));
    }

    @Test
    void weightsThatSumTo100WithExecutionAreNot() {
        assertEquals(NOWHERE, Form.of(weighing("90.00")).found(WEIGHTS_NOT_100));
    }

    @Test
    void eachClassIsComparedWithWhatTheRuleSetExpects() {
        Form form = Form.of(weighing("40"), benefit("30"), satisfaction("20"));

        assertEquals(List.of("产出指标", "满意度指标"), form.found(CLASS_WEIGHT_DIFFERS));
    }

    @Test
    void anExecutionWeightOtherThanTheRuleSetsIsFound() {
        assertEquals(List.of("预算执行率"), Form.sound().execution("20", null, null).found(CLASS_WEIGHT_DIFFERS));
    }

    @Test
    void withoutSatisfactionItsPointsAreExpectedUnderBenefit() {
        assertEquals(NOWHERE, Form.of(weighing("50"), benefit("40")).found(CLASS_WEIGHT_DIFFERS));
        assertEquals(List.of("效益指标"), Form.of(weighing("50"), benefit("30")).found(CLASS_WEIGHT_DIFFERS));
    }

    @Test
    void aClassThatTheRuleSetDoesNotKnowIsFound() {
        Line cost = weighing("10").under(IndicatorClass.COST, IndicatorSubclass.COST);
        Form form = Form.of(weighing("50"), benefit("30"), satisfaction("10"), cost);

        assertEquals(List.of("成本指标"), form.found(CLASS_WEIGHT_DIFFERS));
    }

    @ParameterizedTest(name = "one line of {0} points is found {1} times")
    @CsvSource({"40,1", "39.99,0"})
    void oneLineOf40PointsOrMoreIsFound(String weight, int times) {
        assertEquals(times, Form.of(weighing(weight)).found(WEIGHT_CONCENTRATED).size());
    }

    @ParameterizedTest(name = "{0} points in words beside {1} in numbers is found {2} times")
    @CsvSource({"37,53,1", "36,54,0"})
    void moreThan40PercentOfPointsInWordsIsFound(String words, String numbers, int times) {
        Form form = Form.of(Line.of("市容", "干净", "干净了").weighing(words), weighing(numbers));

        assertEquals(times, form.found(QUALITATIVE_SHARE_HIGH).size());
    }

    @ParameterizedTest(name = "{0}, target {1}, under {2} {3} is found {4} times")
    @CsvSource({
        "城管违法事件,案件处理率100%,BENEFIT,SUSTAINED,1",
        "案件处理率,≥95%,OUTPUT,QUALITY,0",
        "群众满意度,≥95%,OUTPUT,QUALITY,1",
        "群众满意度,≥95%,SATISFACTION,SERVICE_RECIPIENTS,0",
        "群众满意度,≥95%,BENEFIT,SERVICE_RECIPIENTS,0",
        "验收合格率（%）,≥95%,OUTPUT,TIMELINESS,1",
        "验收合格率（%）,≥95%,OUTPUT,QUALITY,0",
        "群众满意度调查次数,≥2次,OUTPUT,QUANTITY,0",
        "案件处理率,≥95%,BENEFIT,SOCIAL,1",
        "污水处理率,≥95%,BENEFIT,ECOLOGICAL,0",
        "任务达标率,≥95%,BENEFIT,ECOLOGICAL,1",
        "断面水质达标率,≥95%,BENEFIT,ECOLOGICAL,0",
        "食品抽检合格率,≥98%,BENEFIT,SOCIAL,0",
        "培训合格率,≥98%,BENEFIT,SOCIAL,1",
        "采购成本,≤5万元,BENEFIT,ECONOMIC,1",
        "节约采购成本,≥5万元,BENEFIT,ECONOMIC,0",
        "资金支付率,≥95%,OUTPUT,QUANTITY,1",
        "项目资金到位率,100%,OUTPUT,QUANTITY,1",
        "奖补资金兑付率(%),≥100%,OUTPUT,ECONOMIC,1",
        "预算执行率,≥95%,OUTPUT,QUANTITY,1",
        "补助资金金额,≥20万元,OUTPUT,QUANTITY,1",
        "资金支付及时率,100%,OUTPUT,TIMELINESS,0",
        "资金到位率,100%,OUTPUT,QUALITY,0",
        "人员到位率,100%,OUTPUT,QUANTITY,0",
        "设备使用率,≥90%,OUTPUT,QUANTITY,0",
        "带动社会资金投入额,≥100万元,BENEFIT,ECONOMIC,0",
        "发放贷款金额,≥100万元,OUTPUT,QUANTITY,0",
        "招商引资金额,≥1亿元,BENEFIT,ECONOMIC,0",
        "资助对象满意度达到目标值,≥90%,BENEFIT,SOCIAL,1",
        "提高群众满意度情况,≥90%,OUTPUT,QUALITY,1",
        "满意度调查覆盖率,≥90%,OUTPUT,QUANTITY,0",
        "安全事件发生数,0起,SATISFACTION,SERVICE_RECIPIENTS,1",
        "群众有效投诉率,≤1%,SATISFACTION,SERVICE_RECIPIENTS,1",
        "安全事故起数,0起,SATISFACTION,,1",
        "投诉处理满意度,≥90%,SATISFACTION,SERVICE_RECIPIENTS,0",
        "信访事项办结情况,≥90%,SATISFACTION,SERVICE_RECIPIENTS,0",
        "安全事故发生率,≤1%,OUTPUT,QUALITY,0",
        "投诉次数,≤5次,BENEFIT,SOCIAL,0"
    })
    void aNameThatBelongsElsewhereIsFound(
            String name, String target, IndicatorClass indicatorClass, IndicatorSubclass subclass, int times) {
        Form form = Form.of(Line.of(name, target, target).under(indicatorClass, subclass));

        assertEquals(times, form.found(WRONG_CLASS).size());
    }

    @Test
    void ofALineInNoKnownClassNothingIsSaid() {
        Line managed = Line.of("群众满意度", "≥95%", "95%").under(null, null);

        assertEquals(NOWHERE, Form.of(managed).found(WRONG_CLASS));
    }

    @Test
    void classesAreNotComparedWhereNoLineHasOne() {
        Line line = weighing("90").under(null, null);

        assertEquals(NOWHERE, Form.of(line).found(CLASS_WEIGHT_DIFFERS));
    }

    @Test
    void aLineInNoClassHidesNoDifferenceOfTheOthers() {
        Line managed = weighing("20").under(null, null);

        assertEquals(List.of("产出指标", "效益指标"), Form.of(managed, weighing("70")).found(CLASS_WEIGHT_DIFFERS));
    }

    @Test
    void aFormThatPrintsNoWeightsHasNoneToCompareAndNoTotal() {
        Form form = Form.of(
                Line.of("件数", "≥10件", "10件").unweighted(),
                Line.of("期数", "≥4期", "4期").unweighted());

        assertEquals(NOWHERE, form.found(WEIGHTS_NOT_100));
        assertEquals(NOWHERE, form.found(CLASS_WEIGHT_DIFFERS));
        assertNull(form.score().total());
    }

    @Test
    void aLineWithoutAWeightAmongOthersLeavesTheTotal() {
        Form form = Form.of(weighing("80"), Line.of("其中：期数", "≥4期", "4期").unweighted());

        assertEquals(WHOLE_TABLE, form.found(WEIGHTS_NOT_100));
        assertEquals("90.00", form.score().total().toPlainString());
    }

    @Test
    void aMissOnAFormWithoutWeightsAsksForAnExplanation() {
        Line missed = Line.of("件数", "≥10件", "9件").unweighted();

        assertEquals(List.of("件数"), Form.of(missed).found(EXPLANATION_MISSING));
        assertEquals(NOWHERE, Form.of(missed.explained("雨季停工")).found(EXPLANATION_MISSING));
        assertEquals(NOWHERE, Form.of(Line.of("件数", "≥10件", "10件").unweighted()).found(EXPLANATION_MISSING));
    }

    @Test
    void nobodyIsAskedForAShareOfPointsThatAreNotPrinted() {
        Line words = Line.of("设备维护", "高", "比较高");

        assertEquals(List.of("设备维护"), Form.of(words).found(JUDGEMENT_NEEDED));
        assertEquals(NOWHERE, Form.of(words.unweighted()).found(JUDGEMENT_NEEDED));
    }

    private static Line weighing(String weight) {
        return Line.of("件数", "≥10件", "10件").weighing(weight);
    }

    private static Line benefit(String weight) {
        return weighing(weight).under(IndicatorClass.BENEFIT, IndicatorSubclass.SOCIAL);
    }

    private static Line satisfaction(String weight) {
        return weighing(weight).under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS);
    }
}
