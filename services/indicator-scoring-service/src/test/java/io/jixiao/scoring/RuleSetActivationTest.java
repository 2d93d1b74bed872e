package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class RuleSetActivationTest {

    private static final String ACTIVATIONS = "/api/scoring/v1/rule-set-activations";

    @Test
    void anEvaluationIsOpenedUnderTheRuleSetActivatedForItsYear() {
        RuleSetTest.admin()
                .body("""
                        {"ruleSetId": "MOF-2021-COST", "ruleSetVersion": 1, "reason": "试点"}
                        """)
                .put(ACTIVATIONS + "/430200/2024")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        TestUnit unit = TestUnit.fresh();
        RecordedBudgets.has(unit);

        unit.editor()
                .body("""
                        {"unitId": "%s", "fiscalYear": 2024, "annualGoal": {"expected": "完成任务"}, "indicators": []}
                        """.formatted(unit.id()))
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .body("ruleSet.id", equalTo("MOF-2021-COST"));
    }

    @Test
    void anActivationChangesOnlyOnTheRevisionThatWasRead() {
        String body = """
                {"ruleSetId": "MOF-2020", "ruleSetVersion": 1, "reason": "默认"}
                """;
        RuleSetTest.admin().body(body).put(ACTIVATIONS + "/430200/2025").then().statusCode(200);

        RuleSetTest.admin().body(body).put(ACTIVATIONS + "/430200/2025").then().statusCode(428);
        RuleSetTest.admin()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(ACTIVATIONS + "/430200/2025")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void aRuleSetIsNotActivatedForAYearItDoesNotServe() {
        RuleSetTest.admin()
                .body("""
                        {"ruleSetId": "MOF-2020", "ruleSetVersion": 1, "reason": "默认"}
                        """)
                .put(ACTIVATIONS + "/430200/2015")
                .then()
                .statusCode(422)
                .body("code", equalTo("RULE_SET_UNKNOWN"));
    }

    @Test
    void everyActivationStaysInTheAuditTrail() {
        String activation = ACTIVATIONS + "/430200/2026";
        activate(RuleSetTest.admin(), activation, "MOF-2020", "省里没有办法").statusCode(200);
        activate(RuleSetTest.admin().header("If-Match", "\"1\""), activation, "MOF-2021-COST", "成本绩效试点")
                .statusCode(200);

        RuleSetTest.admin()
                .get(activation + "/audit")
                .then()
                .statusCode(200)
                .body("items.action", contains("ACTIVATED", "ACTIVATED"))
                .body("items.who", contains("wang.fang", "wang.fang"))
                .body("items.at", everyItem(notNullValue()))
                .body("items.reason", contains("省里没有办法", "成本绩效试点"))
                .body("items[0].before", nullValue())
                .body("items[0].after.ruleSetId", equalTo("MOF-2020"))
                .body("items[1].before.ruleSetId", equalTo("MOF-2020"))
                .body("items[1].before.reason", equalTo("省里没有办法"))
                .body("items[1].after.ruleSetId", equalTo("MOF-2021-COST"));
        RuleSetTest.admin()
                .get(activation + "/audit/integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @Test
    void whoActivatedIsToldWithinTheDivisionOnly() {
        activate(RuleSetTest.admin(), ACTIVATIONS + "/430200/2029", "MOF-2020", "省里没有办法")
                .statusCode(200);
        String found = "items.find { it.divisionCode == '430200' && it.fiscalYear == 2029 }.";

        for (String scope : List.of("430200", "430000/*", "000000/*")) {
            auditorOf(scope).get(ACTIVATIONS).then().body(found + "activatedBy", equalTo("wang.fang"));
        }
        for (String scope : List.of("430300", "430211", "110000", "430000")) {
            auditorOf(scope)
                    .get(ACTIVATIONS)
                    .then()
                    .statusCode(200)
                    .body(found + "activatedBy", equalTo(""))
                    .body(found + "ruleSetId", equalTo("MOF-2020"))
                    .body(found + "reason", equalTo("省里没有办法"));
        }
        TestUnit.fresh().editor().get(ACTIVATIONS).then().body(found + "activatedBy", equalTo(""));
    }

    @Test
    void aRefusedActivationLeavesNothingInTheAuditTrail() {
        String activation = ACTIVATIONS + "/430200/2027";
        activate(RuleSetTest.admin(), activation, "MOF-2020", "默认").statusCode(200);

        activate(RuleSetTest.admin().header("If-Match", "\"7\""), activation, "MOF-2021-COST", "试点")
                .statusCode(412);

        RuleSetTest.admin().get(activation + "/audit").then().statusCode(200).body("items.reason", contains("默认"));
    }

    @Test
    void theAuditTrailOfAnActivationIsItsDivisionsOnly() {
        String activation = ACTIVATIONS + "/430200/2028";
        activate(RuleSetTest.admin(), activation, "MOF-2020", "默认").statusCode(200);

        auditorOf("430200/*").get(activation + "/audit").then().statusCode(200).body("items.reason", contains("默认"));
        auditorOf("430300").get(activation + "/audit").then().statusCode(404);
        auditorOf("430300").get(activation + "/audit/integrity").then().statusCode(404);
        auditorOf("430200").get(ACTIVATIONS + "/430200/2099/audit").then().statusCode(404);
    }

    private static ValidatableResponse activate(
            RequestSpecification who, String activation, String ruleSetId, String reason) {
        return who.body("""
                        {"ruleSetId": "%s", "ruleSetVersion": 1, "reason": "%s"}
                        """.formatted(ruleSetId, reason)).put(activation).then();
    }

    private static RequestSpecification auditorOf(String division) {
        return TestUnit.bearing(
                TestTokens.as("liu.yang").roles("AUDITOR").division(division).token());
    }
}
