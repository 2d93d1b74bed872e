package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class EvaluationTest {

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void aDraftScoresInPreviewAndKeepsNothing() {
        String evaluation = unit.opened();

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/score-preview")
                .then()
                .statusCode(200)
                .body("total", equalTo(100.00f))
                .body("grade", equalTo("EXCELLENT"))
                .body("execution.rate", equalTo(100.00f));
        unit.editor().get(EVALUATIONS + "/" + evaluation + "/versions").then().body("items", hasSize(0));
    }

    @Test
    void theTableIsKeptAsItWasWritten() {
        String evaluation = unit.opened();

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .body("subjectKind", equalTo("DEPARTMENT"))
                .body("ruleSet.id", equalTo("MOF-2020"))
                .body("indicators", hasSize(9))
                .body("indicators[3].target", equalTo("全年365天，全天24小时，无缝隙执"))
                .body("allowedSteps", hasItem("SUBMIT"));
    }

    @Test
    void aYearHasOneEvaluationOfAUnit() {
        unit.opened();

        unit.editor()
                .body(unit.opening())
                .post(EVALUATIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("EVALUATION_EXISTS"));
    }

    @Test
    void anUnknownUnitIsNamed() {
        unit.editor()
                .body(TestUnit.fresh().opening())
                .post(EVALUATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNIT_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/unitId"));
    }

    @Test
    void aRuleSetMustServeTheYear() {
        unit.editor()
                .body(unit.opening().replace("\"fiscalYear\": 2021", "\"fiscalYear\": 2015"))
                .post(EVALUATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("RULE_SET_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/ruleSet"));
    }

    @Test
    void aWeightOfZeroIsRefusedWithItsPlace() {
        unit.editor()
                .body(unit.opening().replaceFirst("\"weight\": 10", "\"weight\": 0"))
                .post(EVALUATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/indicators/0/weight"))
                .body("errors[0].rule", equalTo("DECIMAL_MIN"))
                .body("errors[0].message", equalTo("Must be greater than 0"));
    }

    @Test
    void anUnknownFieldDeepInTheBodyIsRefusedWithItsPath() {
        unit.editor()
                .body(unit.opening().replaceFirst("\"weight\"", "\"points\": 1, \"weight\""))
                .post(EVALUATIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("errors[0].pointer", equalTo("/indicators/0/points"));
    }

    @Test
    void aSubclassMustBelongToItsClass() {
        unit.editor()
                .body(unit.opening().replaceFirst("\"QUANTITY\"", "\"SOCIAL\""))
                .post(EVALUATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/0/indicatorSubclass"));
    }

    @Test
    void aMethodThatIsChosenIsNamed() {
        unit.editor()
                .body(unit.opening()
                        .replaceFirst("\"name\": \"执法满意率\"", "\"method\": {\"step\": 5}, \"name\": \"执法满意率\""))
                .post(EVALUATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/8/method/kind"))
                .body("errors[0].rule", equalTo("NOT_NULL"));
    }

    @Test
    void aWrongSumOfWeightsIsAFindingThatBlocksSubmission() {
        String evaluation = unit.editor()
                .body(unit.opening().replaceFirst("\"weight\": 10", "\"weight\": 9.5"))
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/score-preview")
                .then()
                .body("totalWeight", equalTo(99.5f))
                .body("grade", nullValue());
        unit.step(unit.submitter(), evaluation, "submission")
                .statusCode(409)
                .body("code", equalTo("OPEN_ERRORS"))
                .body("findings.code", hasItem("WEIGHTS_NOT_100"));
    }

    @Test
    void anothersEvaluationIsNotThere() {
        String evaluation = unit.opened();

        TestUnit.fresh()
                .editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void linesOfADraftAreAddedChangedAndRemoved() {
        String evaluation = unit.opened();
        String line = """
                {"indicatorClass": "BENEFIT", "indicatorSubclass": "ECONOMIC", "name": "带动投资", "target": "≥20万元",
                 "weight": 5}
                """;

        unit.editor()
                .header("If-Match", "\"1\"")
                .body(line)
                .post(EVALUATIONS + "/" + evaluation + "/indicators")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("indicators", hasSize(10));
        String added = EVALUATIONS + "/" + evaluation + "/indicators/" + unit.indicator(evaluation, "带动投资");
        unit.editor()
                .header("If-Match", "\"2\"")
                .body(line.replace("≥20万元", "≥30万元"))
                .put(added)
                .then()
                .statusCode(200)
                .body("indicators[9].target", equalTo("≥30万元"));
        unit.editor()
                .header("If-Match", "\"3\"")
                .delete(added)
                .then()
                .statusCode(200)
                .body("indicators", hasSize(9));
    }
}
