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
    void hubei_expects_20_for_execution_and_40_for_benefit_and_satisfaction_together() {
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
    void hubei_names_both_classes_where_their_points_differ() {
        Form form = Form.of(weighing("40")).by(RuleSets.shipped("HUBEI-2020"));

        assertEquals(List.of("效益指标、满意度指标"), form.found(CLASS_WEIGHT_DIFFERS));
    }

    @ParameterizedTest(name = "{0} of 100 spent without a word is found {1} times")
    @CsvSource({"89.99,1", "90,0", "95,0"})
    void sichuan_asks_why_only_below_90_percent(String executed, int times) {
        Form form = Form.of().money(FundRow.TOTAL, "100", "100", executed).by(SICHUAN);

        assertEquals(times, form.found(EXPLANATION_MISSING).size());
    }

    @ParameterizedTest(name = "a reason of {0} characters is too long {1} times")
    @CsvSource({"100,0", "101,1"})
    void sichuan_allows_a_reason_of_100_characters(int length, int times) {
        Form form = Form.of().executionExplained("因".repeat(length));

        assertEquals(times, form.by(SICHUAN).found(EXPLANATION_TOO_LONG).size());
    }

    @Test
    void the_national_rule_set_does_not_limit_the_reason() {
        assertEquals(List.of(), Form.of().executionExplained("因".repeat(500)).found(EXPLANATION_TOO_LONG));
    }

    @ParameterizedTest(name = "a satisfaction of {0} scores {1}")
    @CsvSource({"95%,10.00", "90%,10.00", "89.99%,8.00", "80%,8.00", "79%,5.00", "60%,5.00", "59%,0.00"})
    void the_cost_rule_set_scores_satisfaction_in_bands(String satisfaction, String points) {
        Line line = Line.of("群众满意度", "≥90%", satisfaction)
                .under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS);

        assertEquals(points, Form.of(line).by(RuleSets.shipped("MOF-2021-COST")).points());
    }

    @Test
    void the_cost_rule_set_puts_cost_in_a_class_of_its_own() {
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
    void a_rule_set_may_read_equality_strictly(String target, String actual, String points) {
        RuleSet strict = changed("\"equality\": \"AT_LEAST\"", "\"equality\": \"STRICT\"");

        assertEquals(
                points, Form.of(Line.of("件数", "=" + target, actual)).by(strict).points());
    }

    @ParameterizedTest(name = "≤{0} answered by {1} scores {2}")
    @CsvSource({"20万元,22万元,9.00", "20万元,20万元,10.00", "20万元,40万元,0.00", "20万元,50万元,0.00"})
    void a_rule_set_may_deduct_the_excess(String target, String actual, String points) {
        RuleSet deducting = changed("\"TARGET_OVER_ACTUAL\"", "\"EXCESS_DEDUCTED\"");

        assertEquals(
                points,
                Form.of(Line.of("成本", "≤" + target, actual)).by(deducting).points());
    }

    @ParameterizedTest(name = "≥100件 answered by {0} scores {1}")
    @CsvSource({"99件,9.90", "100件,10.00", "130件,10.00", "150件,9.00", "200件,6.50", "330件,0.00", "900件,0.00"})
    void a_rule_set_may_deduct_for_a_target_set_too_low(String actual, String points) {
        RuleSet deducting =
                changed("\"satisfactionBands\": []", "\"satisfactionBands\": [], \"overAchievementDeduction\": 0.5");

        assertEquals(
                points, Form.of(Line.of("件数", "≥100件", actual)).by(deducting).points());
    }

    @Test
    void full_marks_stay_for_a_far_exceeded_target_where_the_rule_set_does_not_deduct() {
        assertEquals("10.00", Form.of(Line.of("件数", "≥100件", "900件")).points());
    }

    @Test
    void a_finding_without_a_severity_is_not_looked_for() {
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
