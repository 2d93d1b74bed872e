package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 执行率封顶 over REST. 75 % of 11 126 700 is spent: 7.5 of 10 points and 90 of the lines are 97.5, and the total is at most 89. Each
 * test that ranks has a year of its own.
 */
@ScoringServiceTest
class CappedTotalTest {
    static final String CAPS = """
            "executionCaps": [{"executionBelowPercent": 80, "total": 89}, {"executionBelowPercent": 70, "total": 79}]""";
    static final String CONFIRM_REST = "{\"opinion\": \"自评基本属实\", \"confirmRemaining\": true}";

    final String ruleSet = "CAPPED-" + UUID.randomUUID().toString().substring(0, 8);
    final TestUnit unit = TestUnit.fresh();

    @Test
    void theCapIsAStepOfTheScoreThatSaysWhatItTakes() {
        String evaluation = submitted(2046);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/1")
                .then()
                .statusCode(200)
                .body("score.total", equalTo(89.00f))
                .body("score.subtotal", equalTo(89.00f))
                .body("score.lost", equalTo(11.00f))
                .body("score.grade", equalTo("GOOD"))
                .body("score.execution.score", equalTo(7.50f))
                .body("score.cap.executionBelowPercent", equalTo(80))
                .body("score.cap.limit", equalTo(89))
                .body("score.cap.sum", equalTo(97.50f))
                .body("score.cap.lost", equalTo(8.50f))
                .body("score.cap.formula", equalTo("min(97.5, 89)"))
                .body("score.cap.reason", equalTo("EXECUTION_CAPPED"))
                .body(
                        "score.cap.sentence.zh",
                        equalTo("全年执行数 8345025 元不足全年预算数 11126700 元的 80%，总分以 89 分为限：各项得分之和 97.5 分，失 8.5 分（" + ruleSet
                                + " 第 1 版）。"));
    }

    @Test
    void theNationalRuleSetCapsNothing() {
        RecordedBudgets.hasBudget(unit, budget(2021));
        String evaluation = open(2021, "MOF-2020");
        unit.step(unit.submitter(), evaluation, "submission").statusCode(200);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/1")
                .then()
                .body("score.total", equalTo(97.50f))
                .body("score.cap", nullValue());
    }

    @Test
    void aReviewIsHeldToTheSameCapAlsoInTheRanking() {
        String evaluation = submitted(2047);
        ranking(2047).body("items.totalScore", contains(89.00f)).body("items[0].reviewTotal", nullValue());

        unit.step(unit.department(), evaluation, "approval").statusCode(200);
        unit.step(unit.reviewer(), evaluation, "review/completion", CONFIRM_REST)
                .statusCode(200)
                .body("selfTotal", equalTo(89.00f))
                .body("reviewTotal", equalTo(89.00f))
                .body("reviewGrade", equalTo("GOOD"));
        ranking(2047)
                .body("items", hasSize(1))
                .body("items[0].totalScore", equalTo(89.00f))
                .body("items[0].reviewTotal", equalTo(89.00f))
                .body("items[0].grade", equalTo("GOOD"));
    }

    /** 97.5 − 12 = 85.5: under the cap, which then takes nothing. */
    @Test
    void aReviewBelowTheCapIsWhatItsLinesSumTo() {
        String evaluation = submitted(2048);
        unit.step(unit.department(), evaluation, "approval").statusCode(200);
        unit.reviewer()
                .header("If-Match", unit.etag(evaluation))
                .body("{\"reviewScore\": 3.00, \"reason\": \"行政复议撤销两起\"}")
                .put(EVALUATIONS + "/" + evaluation + "/review/lines/" + unit.indicator(evaluation, "违法案件处罚错案率"))
                .then()
                .statusCode(200);

        unit.step(unit.reviewer(), evaluation, "review/completion", CONFIRM_REST)
                .statusCode(200)
                .body("reviewTotal", equalTo(85.50f));
        ranking(2048).body("items[0].totalScore", equalTo(85.50f));
    }

    @Test
    void whatIfByRulesWithoutACapLosesItsStep() {
        String evaluation = submitted(2049);

        unit.editor()
                .body("{\"ruleSet\": {\"id\": \"MOF-2020\", \"version\": 1}, \"lines\": []}")
                .post(EVALUATIONS + "/" + evaluation + "/what-if")
                .then()
                .statusCode(200)
                .body("totalBefore", equalTo(89.00f))
                .body("totalAfter", equalTo(97.50f))
                .body("gradeBefore", equalTo("GOOD"))
                .body("gradeAfter", equalTo("EXCELLENT"))
                .body("differences", hasSize(0))
                .body("supposed.cap", nullValue());
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    "total": 89                 | "total": 100                 | /executionCaps/total                  | Must be below the whole of 100
                    "total": 89                 | "total": 79                  | /executionCaps                        | No execution rate may be named twice, and a lower one must have a lower total
                    "executionBelowPercent": 80 | "executionBelowPercent": 120 | /executionCaps/executionBelowPercent  | Must be above 0 and at most 100
                    """)
    void aCapThatCannotBeIsRefusedByItsField(String right, String wrong, String pointer, String message) {
        financeAdmin(rules(2021).replace(right, wrong))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].message", equalTo(message));
    }

    private String submitted(int year) {
        financeAdmin(rules(year)).statusCode(201);
        RecordedBudgets.hasBudget(unit, budget(year));
        String evaluation = open(year, ruleSet);
        unit.step(unit.submitter(), evaluation, "submission").statusCode(200);
        return evaluation;
    }

    private String rules(int year) {
        return """
                {"extends": {"id": "MOF-2020", "version": 1}, "id": "%s", "version": 1, "region": "430200", "firstYear": %d,
                 "title": {"zh": "封顶办法", "en": "Capped"}, %s}""".formatted(ruleSet, year, CAPS);
    }

    private String open(int year, String rules) {
        String opening = unit.opening()
                .replace("\"fiscalYear\": 2021", "\"fiscalYear\": " + year + ", \"ruleSet\": \"" + rules + "\"")
                .replaceFirst("\\{", "{\"executionExplanation\": \"部分项目延续至下年\",");
        return unit.editor()
                .body(opening)
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String budget(int year) {
        return unit.budget(3, "10645400.00", "481300.00", "8345025.00").replace("2021,", year + ",");
    }

    private ValidatableResponse financeAdmin(String rules) {
        return unit.financeAdmin().body(rules).post("/api/scoring/v1/rule-sets").then();
    }

    private static ValidatableResponse ranking(int year) {
        return TestUnit.bearing(TestTokens.as("liu.yang")
                        .roles("AUDITOR")
                        .division("430200")
                        .token())
                .get("/api/scoring/v1/rankings?divisionCode=430200&fiscalYear=" + year)
                .then()
                .statusCode(200);
    }
}
