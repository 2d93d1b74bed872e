package io.jixiao.scoring.acceptance;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class FindingAcceptanceTest {

    static final String KNOWN = "{\"reason\": \"已电话核实，材料后补\"}";
    static final String NO_EXPLANATION = "{\"actual\": \"85%\", \"reason\": \"问卷复核\"}";

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void anAcceptedErrorNoLongerBlocksApprovalAndStaysListed() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", NO_EXPLANATION).statusCode(200);
        unit.step(unit.department(), evaluation, "approval").statusCode(409).body("code", equalTo("OPEN_ERRORS"));

        accept(unit.reviewer(), evaluation, "EXPLANATION_MISSING")
                .statusCode(200)
                .body(of("EXPLANATION_MISSING") + "acceptance.reason", equalTo("已电话核实，材料后补"))
                .body(of("EXPLANATION_MISSING") + "acceptance.acceptedBy", equalTo("sun.li"));

        unit.step(unit.department(), evaluation, "approval").statusCode(200);
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/official")
                .then()
                .body(
                        "score.findings.find { it.code == 'EXPLANATION_MISSING' }.acceptance.acceptedBy",
                        equalTo("sun.li"));
        unit.step(unit.financeAdmin(), evaluation, "publication").statusCode(200);
    }

    @Test
    void aFindingTellsProgramsWhatItIsAbout() {
        String evaluation = unit.submitted();

        ValidatableResponse findings =
                unit.editor().get(EVALUATIONS + "/" + evaluation + "/findings").then();

        String line = findings.extract().path(of("TEXT_CUT_OFF") + "lineId");
        findings.body(of("TEXT_CUT_OFF") + "place.kind", equalTo("LINE"))
                .body(of("TEXT_CUT_OFF") + "place.lineId", equalTo(line))
                .body(of("QUALITATIVE_SHARE_HIGH") + "place", equalTo(Map.of("kind", "TABLE")));
    }

    @Test
    void anAcceptanceLapsesWhenTheFiguresChange() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", NO_EXPLANATION).statusCode(200);
        accept(unit.reviewer(), evaluation, "EXPLANATION_MISSING").statusCode(200);

        unit.amend(evaluation, "执法满意率", "{\"actual\": \"80%\", \"reason\": \"再次复核\"}")
                .statusCode(200);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/findings")
                .then()
                .body(of("EXPLANATION_MISSING") + "acceptance", nullValue());
        unit.step(unit.department(), evaluation, "approval").statusCode(409).body("code", equalTo("OPEN_ERRORS"));
    }

    @Test
    void anAcceptanceOutlivesAChangeOfAnotherLine() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", NO_EXPLANATION).statusCode(200);
        accept(unit.reviewer(), evaluation, "EXPLANATION_MISSING").statusCode(200);

        unit.amend(evaluation, "执法案件", "{\"actual\": \"121件\", \"reason\": \"更正\"}")
                .statusCode(200);

        unit.step(unit.department(), evaluation, "approval").statusCode(200);
    }

    @Test
    void theDepartmentAcceptsWarningsAndTheBureauErrors() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", NO_EXPLANATION).statusCode(200);

        accept(unit.department(), evaluation, "TEXT_CUT_OFF").statusCode(200);
        accept(unit.department(), evaluation, "EXPLANATION_MISSING")
                .statusCode(403)
                .body("code", equalTo("ACCEPTANCE_NOT_YOURS"));
        accept(unit.reviewer(), evaluation, "OPERATOR_MISSING")
                .statusCode(403)
                .body("code", equalTo("ACCEPTANCE_NOT_YOURS"));
        accept(unit.editor(), evaluation, "TEXT_CUT_OFF").statusCode(403);
    }

    @Test
    void nobodyAcceptsFindingsOnWhatTheyEdited() {
        String evaluation = unit.submitted();
        RequestSpecification editorAndApprover = TestUnit.bearing(TestTokens.as("li.wei")
                .roles("DEPARTMENT_APPROVER")
                .department("430200/104")
                .token());

        accept(editorAndApprover, evaluation, "TEXT_CUT_OFF")
                .statusCode(403)
                .body("code", equalTo("OWN_WORK_ACCEPTED"));
    }

    @Test
    void submissionStaysBlockedByAnErrorTheUnitMustMend() {
        String evaluation = unit.opened();
        unit.amend(evaluation, "执法满意率", "{\"actual\": \"85%\"}").statusCode(200);
        accept(unit.reviewer(), evaluation, "EXPLANATION_MISSING").statusCode(200);

        unit.step(unit.submitter(), evaluation, "submission")
                .statusCode(409)
                .body("findings.code", hasItem("EXPLANATION_MISSING"));
    }

    @Test
    void anAcceptedFlawOfTheBudgetsOwnFiguresLetsTheUnitSubmit() {
        RecordedBudgets.hasBudget(
                unit,
                unit.fullyExecuted(3)
                        .replace("\"basic\": {\"amount\": \"11126700.00\"", "\"basic\": {\"amount\": \"11000000.00\""));
        String evaluation = unit.opened();
        unit.step(unit.submitter(), evaluation, "submission")
                .statusCode(409)
                .body("findings.code", hasItem("EXPENDITURE_NOT_TOTAL"));

        accept(unit.reviewer(), evaluation, "EXPENDITURE_NOT_TOTAL").statusCode(200);

        unit.step(unit.submitter(), evaluation, "submission").statusCode(200);
    }

    @Test
    void acceptingIsInTheAuditTrailAndNeedsAReason() {
        String evaluation = unit.submitted();

        unit.department()
                .header("If-Match", unit.etag(evaluation))
                .body("{\"reason\": \" \"}")
                .put(EVALUATIONS + "/" + evaluation + "/findings/" + key(evaluation, "TEXT_CUT_OFF") + "/acceptance")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        accept(unit.department(), evaluation, "TEXT_CUT_OFF").statusCode(200);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items[-1].action", equalTo("FINDING_ACCEPTED"))
                .body("items[-1].who", equalTo("chen.jie"))
                .body("items[-1].before.acceptance", nullValue())
                .body("items[-1].after.code", equalTo("TEXT_CUT_OFF"))
                .body("items[-1].after.acceptance.reason", equalTo("已电话核实，材料后补"))
                .body("items[-1].hash", not(equalTo(null)));
    }

    @Test
    void anAcceptanceThatIsWithdrawnLeavesTheErrorInTheWayAgain() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", NO_EXPLANATION).statusCode(200);
        accept(unit.reviewer(), evaluation, "EXPLANATION_MISSING").statusCode(200);
        unit.step(unit.department(), evaluation, "approval").statusCode(200);

        withdraw(unit.reviewer(), evaluation, "EXPLANATION_MISSING", "材料不成立")
                .statusCode(200)
                .body(of("EXPLANATION_MISSING") + "acceptance", nullValue());

        unit.step(unit.financeAdmin(), evaluation, "publication")
                .statusCode(409)
                .body("code", equalTo("OPEN_ERRORS"));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items[-1].action", equalTo("FINDING_ACCEPTANCE_WITHDRAWN"))
                .body("items[-1].who", equalTo("sun.li"))
                .body("items[-1].reason", equalTo("材料不成立"))
                .body("items[-1].before.acceptance.reason", equalTo("已电话核实，材料后补"))
                .body("items[-1].after.acceptance", nullValue());
        unit.reviewer()
                .get(EVALUATIONS + "/" + evaluation + "/audit/integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @Test
    void onlyWhoMayAcceptMayWithdrawWithAReasonAndOnlyWhatWasAccepted() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", NO_EXPLANATION).statusCode(200);
        withdraw(unit.reviewer(), evaluation, "EXPLANATION_MISSING", "材料不成立").statusCode(404);
        accept(unit.reviewer(), evaluation, "EXPLANATION_MISSING").statusCode(200);

        withdraw(unit.department(), evaluation, "EXPLANATION_MISSING", "材料不成立")
                .statusCode(403)
                .body("code", equalTo("ACCEPTANCE_NOT_YOURS"));
        withdraw(unit.reviewer(), evaluation, "EXPLANATION_MISSING", " ")
                .statusCode(400)
                .body("errors[0].pointer", containsString("reason"));

        unit.step(unit.department(), evaluation, "approval").statusCode(200);
    }

    private ValidatableResponse withdraw(RequestSpecification who, String evaluation, String code, String reason) {
        return who.header("If-Match", unit.etag(evaluation))
                .queryParam("reason", reason)
                .delete(EVALUATIONS + "/" + evaluation + "/findings/" + key(evaluation, code) + "/acceptance")
                .then();
    }

    private ValidatableResponse accept(RequestSpecification who, String evaluation, String code) {
        return who.header("If-Match", unit.etag(evaluation))
                .body(KNOWN)
                .put(EVALUATIONS + "/" + evaluation + "/findings/" + key(evaluation, code) + "/acceptance")
                .then();
    }

    private String key(String evaluation, String code) {
        return unit.editor().get(EVALUATIONS + "/" + evaluation + "/findings").path(of(code) + "key");
    }

    private static String of(String code) {
        return "items.find { it.code == '%s' }.".formatted(code);
    }
}
