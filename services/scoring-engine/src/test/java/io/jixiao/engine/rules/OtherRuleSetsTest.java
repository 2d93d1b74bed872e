package io.jixiao.engine.rules;

import static io.jixiao.engine.score.FindingCode.CLASS_WEIGHT_DIFFERS;
import static io.jixiao.engine.score.FindingCode.EXPLANATION_MISSING;
import static io.jixiao.engine.score.FindingCode.EXPLANATION_TOO_LONG;
import static io.jixiao.engine.score.FindingCode.WEIGHTS_NOT_100;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between rule sets is data: the same code scores by each. */
class OtherRuleSetsTest {
    private static final RuleSet SICHUAN = RuleSets.shipped("SICHUAN-2023");

    @Test
    void hubeiExpects20ForExecutionAnd40ForBenefitAndSatisfactionTogether() {
        Form form = Form.of(
                        weighing("40"),
                        weighing("25").under(IndicatorClass.BENEFIT, IndicatorSubclass.SOCIAL),
                        weighing("15").under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS))
                .by(RuleSets.shipped("HUBEI-2020"));

        assertEquals(List.of(), form.found(CLASS_WEIGHT_DIFFERS));
        assertEquals(List.of(), form.found(WEIGHTS_NOT_100));
        assertEquals("20.00", form.score().execution().score().toPlainString());
    }

    @Test
    void hubeiNamesBothClassesWhereTheirPointsDiffer() {
        Form form = Form.of(weighing("40")).by(RuleSets.shipped("HUBEI-2020"));

        assertEquals(List.of("效益指标、满意度指标"), form.found(CLASS_WEIGHT_DIFFERS));
    }

    @ParameterizedTest(name = "{0} of 100 spent without a word is found {1} times")
    @CsvSource({"89.99,1", "90,0", "95,0"})
    void sichuanAsksWhyOnlyBelow90Percent(String executed, int times) {
        Form form = Form.of().money(FundRow.TOTAL, "100", "100", executed).by(SICHUAN);

        assertEquals(times, form.found(EXPLANATION_MISSING).size());
    }

    @ParameterizedTest(name = "a reason of {0} characters is too long {1} times")
    @CsvSource({"100,0", "101,1"})
    void sichuanAllowsAReasonOf100Characters(int length, int times) {
        Form form = Form.of().executionExplained("因".repeat(length));

        assertEquals(times, form.by(SICHUAN).found(EXPLANATION_TOO_LONG).size());
    }

    @Test
    void theNationalRuleSetDoesNotLimitTheReason() {
        assertEquals(List.of(), Form.of().executionExplained("因".repeat(500)).found(EXPLANATION_TOO_LONG));
    }

    @ParameterizedTest(name = "a satisfaction of {0} scores {1}")
    @CsvSource({"95%,10.00", "90%,10.00", "89.99%,8.00", "80%,8.00", "79%,5.00", "60%,5.00", "59%,0.00"})
    void theCostRuleSetScoresSatisfactionInBands(String satisfaction, String points) {
        Line line = Line.of("群众满意度", "≥90%", satisfaction)
                .under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS);

        assertEquals(points, Form.of(line).by(RuleSets.shipped("MOF-2021-COST")).points());
    }

    @Test
    void theCostRuleSetPutsCostInAClassOfItsOwn() {
        Line cost = Line.of("项目成本", "20万元", "22万元")
                .under(IndicatorClass.COST, IndicatorSubclass.COST)
                .weighing("20");
        Form form = Form.of(
                        cost,
                        weighing("40"),
                        weighing("20").under(IndicatorClass.BENEFIT, IndicatorSubclass.SOCIAL),
                        weighing("10").under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS))
                .by(RuleSets.shipped("MOF-2021-COST"));

        assertEquals(List.of(), form.found(CLASS_WEIGHT_DIFFERS));
        assertEquals(List.of(), form.found(FindingCode.WRONG_CLASS));
        assertEquals("18.18", form.points());
    }

    @ParameterizedTest(name = "={0} answered by {1} scores {2}")
    @CsvSource({"100件,100件,10.00", "100件,110件,9.00", "100件,90件,9.00", "100件,250件,0.00", "0件,1件,0.00"})
    void aRuleSetMayReadEqualityStrictly(String target, String actual, String points) {
        RuleSet strict = changed("\"equality\": \"AT_LEAST\"", "\"equality\": \"STRICT\"");

        assertEquals(
                points, Form.of(Line.of("件数", "=" + target, actual)).by(strict).points());
    }

    @ParameterizedTest(name = "≤{0} answered by {1} scores {2}")
    @CsvSource({"20万元,22万元,9.00", "20万元,20万元,10.00", "20万元,40万元,0.00", "20万元,50万元,0.00"})
    void aRuleSetMayDeductTheExcess(String target, String actual, String points) {
        RuleSet deducting = changed("\"TARGET_OVER_ACTUAL\"", "\"EXCESS_DEDUCTED\"");

        assertEquals(
                points,
                Form.of(Line.of("成本", "≤" + target, actual)).by(deducting).points());
    }

    @ParameterizedTest(name = "≥100件 answered by {0} scores {1}")
    @CsvSource({"99件,9.90", "100件,10.00", "130件,10.00", "150件,9.00", "200件,6.50", "330件,0.00", "900件,0.00"})
    void aRuleSetMayDeductForATargetSetTooLow(String actual, String points) {
        RuleSet deducting =
                changed("\"satisfactionBands\": []", "\"satisfactionBands\": [], \"overAchievementDeduction\": 0.5");

        assertEquals(
                points, Form.of(Line.of("件数", "≥100件", actual)).by(deducting).points());
    }

    @Test
    void fullMarksStayForAFarExceededTargetWhereTheRuleSetDoesNotDeduct() {
        assertEquals("10.00", Form.of(Line.of("件数", "≥100件", "900件")).points());
    }

    @Test
    void aFindingWithoutASeverityIsNotLookedFor() {
        RuleSet silent = changed("\"WEIGHTS_NOT_100\": \"ERROR\",", "");

        assertEquals(List.of(), Form.of().by(silent).found(WEIGHTS_NOT_100));
        assertEquals(List.of(""), Form.of().found(WEIGHTS_NOT_100));
    }

    private static RuleSet changed(String part, String by) {
        return RuleSets.parse(RuleSets.shippedJson("MOF-2020").replace(part, by));
    }

    private static Line weighing(String weight) {
        return Line.of("件数", "≥10件", "10件").weighing(weight);
    }
}
