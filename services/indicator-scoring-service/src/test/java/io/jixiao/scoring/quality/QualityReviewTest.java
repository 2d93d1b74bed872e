package io.jixiao.scoring.quality;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class QualityReviewTest {

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void theOfficialExampleShowsItsKnownWeaknessesEachWithASuggestion() {
        review(unit.opened())
                .body("weaknesses.findAll { it.line == '日常执法' }.code", hasItems("MULTIPLE_VALUES", "TEXT_CUT_OFF"))
                .body("weaknesses.findAll { it.line == '市容市貌' }.code", contains("TARGET_VAGUE"))
                .body("weaknesses.findAll { it.line == '城管违法事件' }.code", hasItems("WRONG_CLASS", "OPERATOR_MISSING"))
                .body(
                        "weaknesses.findAll { it.line == '罚没收入' }.code",
                        contains("OPERATOR_MISSING", "DIRECTION_ASSUMED"))
                .body("weaknesses.find { it.line == '罚没收入' }.suggestions[0].target", equalTo("≥400万元"))
                .body("weaknesses.find { it.line == '违法案件处罚错案率' }.suggestions[0].target", equalTo("=0%"))
                .body("weaknesses.find { it.line == '城管违法事件' }.suggestions[0].indicatorClass", equalTo("OUTPUT"))
                .body("weaknesses.findAll { it.suggestions.size() == 0 }", empty())
                .body("lines", equalTo(9))
                .body("linesWithoutWeakness", equalTo(3))
                .body("lastYearEvaluationId", nullValue());
    }

    @Test
    void nothingIsKeptAndNoActualIsNeeded() {
        String evaluation = withoutActuals(2021, "执法满意率", "90%");

        review(evaluation).body("weaknesses.code", not(hasItem("ACTUAL_MISSING")));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("editVersion", equalTo(1))
                .body("indicators[0].target", equalTo("90%"));
        unit.editor().get(EVALUATIONS + "/" + evaluation + "/versions").then().body("items", empty());
    }

    @Test
    void lastYearsOfficialActualIsTheBaseOfThisYearsTarget() {
        String before = unit.approved();
        String evaluation = withoutActuals(2022, "执法满意率", "满意度较高");

        review(evaluation)
                .body("lastYearEvaluationId", equalTo(before))
                .body("lastYearVersion", equalTo(1))
                .body("weaknesses.find { it.code == 'TARGET_VAGUE' }.suggestions[0].basis", equalTo("LAST_YEAR"))
                .body("weaknesses.find { it.code == 'TARGET_VAGUE' }.suggestions[0].target", equalTo("≥93%"))
                .body("weaknesses.find { it.code == 'TARGET_VAGUE' }.suggestions[0].lastYearActual", equalTo("93%"))
                .body("weaknesses.find { it.code == 'TARGET_VAGUE' }.suggestions[1].libraryCode", equalTo("URB-20"));
    }

    @Test
    void aYearThatNobodyApprovedIsNoBase() {
        unit.submitted();

        review(withoutActuals(2022, "执法满意率", "满意度较高"))
                .body("lastYearEvaluationId", nullValue())
                .body("weaknesses.find { it.code == 'TARGET_VAGUE' }.suggestions.basis", everyItem(equalTo("LIBRARY")));
    }

    @Test
    void aTableDraftedFromTheLibraryHasNoWeakness() {
        String evaluation = withoutActuals(2021, "执法案件", "≥100件");
        unit.editor()
                .header("If-Match", "\"1\"")
                .body("""
                        {"indicators": [{"code": "URB-08"}, {"code": "URB-10"}, {"code": "URB-12"}, {"code": "URB-15"},
                                        {"code": "URB-20"}]}
                        """)
                .post(EVALUATIONS + "/" + evaluation + "/indicator-drafts")
                .then()
                .statusCode(200);

        review(evaluation).body("weaknesses", hasSize(0)).body("linesWithoutWeakness", equalTo(6));
    }

    @Test
    void anothersTableIsNotFound() {
        String evaluation = withoutActuals(2021, "执法满意率", "≥90%");

        TestUnit.fresh()
                .editor()
                .get(EVALUATIONS + "/" + evaluation + "/quality-review")
                .then()
                .statusCode(404);
    }

    @Test
    void aFormThatIsStillBeingWrittenIsReviewedWithoutAnEvaluation() {
        unit.editor()
                .body("""
                        {"unit": "市执法支队", "fiscalYear": 2022, "indicators": [
                          {"class": "产出指标", "subclass": "数量指标", "name": "执法案件", "target": "100件", "weight": 50},
                          {"class": "效益指标", "subclass": "社会效益指标", "name": "市容市貌", "target": "整洁、有序", "weight": 30},
                          {"class": "满意度指标", "subclass": "服务对象满意度指标", "name": "执法满意率", "target": "≥90%", "weight": 10}]}
                        """)
                .post("/api/scoring/v1/quality-reviews")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].unit", equalTo("市执法支队"))
                .body("items[0].ruleSetId", equalTo("MOF-2020"))
                .body("items[0].lines", equalTo(3))
                .body("items[0].linesWithoutWeakness", equalTo(1))
                .body("items[0].weaknesses.findAll { it.lineId == '1' }.code", hasItem("OPERATOR_MISSING"))
                .body(
                        "items[0].weaknesses.find { it.code == 'OPERATOR_MISSING' }.suggestions[0].target",
                        equalTo("≥100件"))
                .body("items[0].weaknesses.find { it.line == '市容市貌' }.code", equalTo("TARGET_VAGUE"))
                .body("items[0].weaknesses.code", not(hasItem("ACTUAL_MISSING")));
    }

    @Test
    void aFileThatIsNoFormHasNoReview() {
        unit.editor()
                .contentType("application/octet-stream")
                .body("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/scoring/v1/quality-reviews")
                .then()
                .statusCode(422)
                .body("code", equalTo("FORM_UNREADABLE"));
    }

    private ValidatableResponse review(String evaluation) {
        return unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/quality-review")
                .then()
                .statusCode(200);
    }

    /** A draft of one line, whose 10 points are what nine others would leave to it. */
    private String withoutActuals(int year, String name, String target) {
        boolean satisfaction = name.contains("满意");
        return unit.editor()
                .body("""
                        {"unitId": "%s", "fiscalYear": %d, "annualGoal": {"expected": "完成任务"}, "indicators": [
                          {"indicatorClass": "%s", "indicatorSubclass": "%s", "name": "%s", "target": "%s", "weight": 10}]}
                        """.formatted(
                                unit.id(),
                                year,
                                satisfaction ? "SATISFACTION" : "OUTPUT",
                                satisfaction ? "SERVICE_RECIPIENTS" : "QUANTITY",
                                name,
                                target))
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
