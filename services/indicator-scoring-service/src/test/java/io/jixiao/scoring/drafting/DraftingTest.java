package io.jixiao.scoring.drafting;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class DraftingTest {

    /** One line of output under quantity, quality, timeliness and cost each; two of benefit; one of satisfaction. */
    static final String TABLE = """
            {"indicators": [{"code": "URB-03"}, {"code": "URB-08"}, {"code": "URB-10"}, {"code": "URB-12"},
                            {"code": "URB-15"}, {"code": "GEN-26"}, {"code": "URB-20"}]}
            """;

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void aTableIsDraftedWithPointsThatSumToOneHundredWithTheExecutionLine() {
        String evaluation = emptyTable("MOF-2020");

        // 50 ÷ 4 = 12.5 each; 30 ÷ 2 = 15 each; 10.
        draft(evaluation, "\"1\"", TABLE)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("indicators.weight", contains(12.5f, 12.5f, 12.5f, 12.5f, 15.0f, 15.0f, 10.0f))
                .body("indicators.name", hasSize(7))
                .body("indicators[0].target", equalTo("≥30万平方米"))
                .body("indicators[0].direction", equalTo("HIGHER"))
                .body("indicators[1].method.kind", equalTo("ALL_OR_NOTHING"))
                .body("indicators[5].target", equalTo("是"));
    }

    @Test
    void whatIsDraftedHasNothingThatAReviewerObjectsToButTheMissingActuals() {
        String evaluation = emptyTable("MOF-2020");
        draft(evaluation, "\"1\"", TABLE).statusCode(200);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/score-preview")
                .then()
                .statusCode(200)
                .body("totalWeight", is(100.00f))
                .body("findings.code", everyItem(equalTo("ACTUAL_MISSING")))
                .body("findings", hasSize(7));
    }

    @Test
    void aBareTargetOfOnesOwnKeepsTheLibrarysDirectionAndIsNotAssumed() {
        String evaluation = emptyTable("MOF-2020");
        draft(evaluation, "\"1\"", "{\"indicators\": [{\"code\": \"GEN-22\", \"target\": \"3件\", \"weight\": 5}]}")
                .statusCode(200)
                .body("indicators[0].weight", equalTo(5))
                .body("indicators[0].direction", equalTo("LOWER"));
        unit.amend(evaluation, "有责投诉件数", "{\"actual\": \"2件\"}").statusCode(200);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/score-preview")
                .then()
                .body("lines[0].score", equalTo(5.00f))
                .body("findings.findAll { it.code == 'DIRECTION_ASSUMED' }", empty());
    }

    @Test
    void aDeadlineIsOfTheTablesYear() {
        draft(emptyTable("MOF-2020"), "\"1\"", "{\"indicators\": [{\"code\": \"EDU-09\"}]}")
                .body("indicators[0].target", equalTo("2021年8月31日前"));
    }

    @Test
    void costStandsWhereTheRuleSetHoldsIt() {
        draft(emptyTable("MOF-2021-COST"), "\"1\"", "{\"indicators\": [{\"code\": \"URB-12\"}]}")
                .statusCode(200)
                .body("indicators[0].indicatorClass", equalTo("COST"))
                .body("indicators[0].weight", equalTo(20.00f));
    }

    @Test
    void eachIndicatorThatCannotBeTakenIsNamedAndNoneIsAdded() {
        String evaluation = emptyTable("MOF-2020");

        draft(evaluation, "\"1\"", """
                {"indicators": [{"code": "URB-03"}, {"code": "URB-99"}, {"code": "URB-03"}]}
                """)
                .statusCode(422)
                .body("errors.pointer", contains("/indicators/1/code", "/indicators/2/code"))
                .body("errors.rule", contains("IN_LIBRARY", "ONCE"));
        unit.editor().get(EVALUATIONS + "/" + evaluation).then().body("indicators", empty());
    }

    @Test
    void aBureausOwnIndicatorIsDraftedUntilItIsWithdrawn() {
        String code = "430200-" + unit.code().toUpperCase(Locale.ROOT);
        unit.financeAdmin()
                .body("""
                        {"field": "URBAN_MANAGEMENT", "indicatorClass": "OUTPUT", "indicatorSubclass": "QUALITY",
                         "name": "停放点规范率", "nameEn": "Bicycle stands in order", "target": "≥95%", "unit": "%",
                         "direction": "HIGHER", "description": "规范停放点数÷抽查停放点数", "source": "月度抽查记录"}
                        """)
                .put("/api/scoring/v1/indicator-library/" + code)
                .then()
                .statusCode(200);
        String one = "{\"indicators\": [{\"code\": \"%s\"}]}".formatted(code);
        String evaluation = emptyTable("MOF-2020");
        draft(evaluation, "\"1\"", one)
                .statusCode(200)
                .body("indicators[0].name", equalTo("停放点规范率"))
                .body("indicators[0].weight", equalTo(50.00f));

        unit.financeAdmin()
                .header("If-Match", "\"1\"")
                .delete("/api/scoring/v1/indicator-library/" + code)
                .then()
                .statusCode(200);
        draft(evaluation, "\"2\"", one).statusCode(422).body("errors[0].rule", equalTo("IN_LIBRARY"));
    }

    @Test
    void aFullClassHasNoPointsToShare() {
        String evaluation = unit.opened();

        draft(evaluation, "\"1\"", "{\"indicators\": [{\"code\": \"URB-03\"}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/0/weight"))
                .body("errors[0].message", containsString("no points left"));
        draft(evaluation, "\"1\"", "{\"indicators\": [{\"code\": \"URB-03\", \"weight\": 5}]}")
                .statusCode(200)
                .body("indicators", hasSize(10));
    }

    @Test
    void badInputIsNamed() {
        String evaluation = emptyTable("MOF-2020");

        draft(evaluation, "\"1\"", "{\"indicators\": []}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators"));
        draft(evaluation, "\"1\"", "{\"indicators\": [{\"code\": \"URB-03\", \"weight\": 0}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/0/weight"));
        draft(evaluation, "\"1\"", "{\"indicators\": [{\"code\": \"URB-03\", \"wieght\": 5}]}")
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
    }

    @Test
    void onlyAnOpenTableIsDraftedAndOnlyOnTheVersionThatWasSeen() {
        String evaluation = unit.submitted();

        draft(evaluation, unit.etag(evaluation), TABLE).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
        draft(evaluation, "\"1\"", TABLE).statusCode(412);
        unit.editor()
                .body(TABLE)
                .post(EVALUATIONS + "/" + evaluation + "/indicator-drafts")
                .then()
                .statusCode(428);
    }

    @Test
    void aRetriedDraftAddsItsLinesOnce() {
        String evaluation = emptyTable("MOF-2020");
        String key = UUID.randomUUID().toString();
        for (int time = 1; time <= 2; time++) {
            unit.editor()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(TABLE)
                    .post(EVALUATIONS + "/" + evaluation + "/indicator-drafts")
                    .then()
                    .statusCode(200)
                    .body("editVersion", equalTo(2))
                    .body("indicators", hasSize(7));
        }
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items.action", hasSize(8))
                .body("items[7].after.name", notNullValue());
    }

    @Test
    void anothersTableIsNotFound() {
        String evaluation = emptyTable("MOF-2020");

        TestUnit.fresh()
                .editor()
                .header("If-Match", "\"1\"")
                .body(TABLE)
                .post(EVALUATIONS + "/" + evaluation + "/indicator-drafts")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse draft(String evaluation, String ifMatch, String body) {
        return unit.editor()
                .header("If-Match", ifMatch)
                .body(body)
                .post(EVALUATIONS + "/" + evaluation + "/indicator-drafts")
                .then();
    }

    private String emptyTable(String ruleSet) {
        return unit.editor()
                .body("""
                        {"unitId": "%s", "fiscalYear": 2021, "ruleSet": "%s",
                         "annualGoal": {"expected": "完成任务"}, "indicators": []}
                        """.formatted(unit.id(), ruleSet))
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
