package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.jixiao.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class LifecycleTest {

    static final String LESS_SATISFIED = """
            {"actual": "85%", "deviationExplanation": "部分商户对整治有意见，已回访", "reason": "问卷复核"}
            """;

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void submittingMakesScoreVersionOne() {
        String evaluation = unit.submitted();

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/1")
                .then()
                .statusCode(200)
                .body("cause", equalTo("SUBMITTED"))
                .body("createdBy", equalTo("zhao.min"))
                .body("score.total", equalTo(100.00f))
                .body("score.grade", equalTo("EXCELLENT"))
                .body("budget.version", equalTo(3));
    }

    @Test
    void anAmendedActualScoresNinePointFourFour() {
        String evaluation = unit.submitted();

        unit.amend(evaluation, "执法满意率", LESS_SATISFIED).statusCode(200).body("latestVersion", equalTo(2));

        // 10 × 85 ÷ 90 = 9.4444…
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/latest")
                .then()
                .body("score.lines[8].score", equalTo(9.44f))
                .body("score.lines[8].lost", equalTo(0.56f))
                .body("score.lines[8].trace.unrounded", equalTo(9.4444444444f))
                .body("score.total", equalTo(99.44f))
                .body("score.grade", equalTo("EXCELLENT"))
                .body("cause", equalTo("AMENDED"));
    }

    @Test
    void anAmendmentNeedsAReason() {
        String evaluation = unit.submitted();

        unit.amend(evaluation, "执法满意率", "{\"actual\": \"85%\"}")
                .statusCode(422)
                .body("code", equalTo("REASON_REQUIRED"))
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void anAmendmentThatChangesNothingMakesNoVersion() {
        String evaluation = unit.submitted();

        unit.amend(evaluation, "执法满意率", "{\"actual\": \"93%\", \"reason\": \"核对\"}")
                .statusCode(200)
                .body("latestVersion", equalTo(1));
    }

    @Test
    void aTargetDoesNotChangeOnceSubmitted() {
        String evaluation = unit.submitted();

        unit.editor()
                .header("If-Match", unit.etag(evaluation))
                .delete(EVALUATIONS + "/" + evaluation + "/indicators/" + unit.indicator(evaluation, "执法案件"))
                .then()
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"))
                .body("state", equalTo("SUBMITTED"))
                .body("allowedSteps", hasItems("AMEND", "APPROVE", "RETURN"));
    }

    @Test
    void approvalMakesTheLatestVersionOfficialAndLocksTheTable() {
        String evaluation = unit.submitted();

        unit.step(unit.department(), evaluation, "approval")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("officialVersion", equalTo(1));
        unit.amend(evaluation, "执法满意率", LESS_SATISFIED)
                .statusCode(409)
                .body("allowedSteps", contains("REVIEW", "PUBLISH", "RETURN", "ACCEPT_FINDING"));
    }

    @Test
    void nobodyApprovesWhatTheyEdited() {
        String evaluation = unit.submitted();
        var editorAndApprover = TestUnit.bearing(TestTokens.as("li.wei")
                .roles("DEPARTMENT_APPROVER")
                .department("430200/104")
                .token());

        unit.step(editorAndApprover, evaluation, "approval").statusCode(403).body("code", equalTo("OWN_WORK"));
    }

    @Test
    void anOpenErrorBlocksApproval() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", "{\"actual\": \"85%\", \"reason\": \"问卷复核\"}")
                .statusCode(200);

        unit.step(unit.department(), evaluation, "approval")
                .statusCode(409)
                .body("code", equalTo("OPEN_ERRORS"))
                .body("findings.code", hasItem("EXPLANATION_MISSING"));
    }

    @Test
    void aReturnedEvaluationIsEditedFreelyAndSubmittedAgain() {
        String evaluation = unit.submitted();

        unit.department()
                .header("If-Match", unit.etag(evaluation))
                .body("{\"reason\": \"请补充佐证材料\"}")
                .post(EVALUATIONS + "/" + evaluation + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("allowedSteps", hasItems("EDIT", "SUBMIT"));
        unit.amend(evaluation, "执法满意率", "{\"actual\": \"85%\", \"deviationExplanation\": \"已回访\"}")
                .statusCode(200)
                .body("latestVersion", equalTo(1));
        unit.step(unit.submitter(), evaluation, "submission").statusCode(200).body("latestVersion", equalTo(2));
    }

    @Test
    void theDepartmentReturnsWhatWasSubmittedAndTheBureauWhatItReviewed() {
        String evaluation = unit.submitted();
        String why = "{\"reason\": \"请核对目标值\"}";

        unit.step(unit.reviewer(), evaluation, "return", why).statusCode(403).body("code", equalTo("ACCESS_DENIED"));
        unit.step(unit.department(), evaluation, "approval").statusCode(200);
        unit.step(unit.reviewer(), evaluation, "review/completion", """
                {"opinion": "目标值偏低", "confirmRemaining": true}
                """).statusCode(200);
        unit.step(unit.department(), evaluation, "return", why).statusCode(403).body("code", equalTo("ACCESS_DENIED"));
        unit.step(unit.reviewer(), evaluation, "return", why).statusCode(200).body("state", equalTo("RETURNED"));
    }

    @Test
    void aStepOnAVersionThatMovedOnIsRefused() {
        String evaluation = unit.opened();

        unit.submitter()
                .header("If-Match", "\"0\"")
                .post(EVALUATIONS + "/" + evaluation + "/submission")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        unit.submitter()
                .post(EVALUATIONS + "/" + evaluation + "/submission")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    @Test
    void theEditorAloneCannotSubmit() {
        String evaluation = unit.opened();

        unit.step(unit.editor(), evaluation, "submission").statusCode(403).body("code", equalTo("ACCESS_DENIED"));
    }

    @Test
    void everyStepIsInTheAuditTrail() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", LESS_SATISFIED).statusCode(200);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .statusCode(200)
                .body("items.action", contains("OPENED", "SUBMITTED", "ACTUAL_CHANGED"))
                .body("items[2].who", equalTo("li.wei"))
                .body("items[2].reason", equalTo("问卷复核"))
                .body("items[2].before.actual", equalTo("93%"))
                .body("items[2].after.actual", equalTo("85%"))
                .body("items[2].hash", not(equalTo(null)));
    }
}
