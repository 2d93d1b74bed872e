package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody approves, reviews or publishes what they edited or submitted, nor accepts its findings: qian.bo has every role. */
@ScoringServiceTest
class OwnWorkTest {

    static final String LESS_SATISFIED = """
            {"actual": "91%", "deviationExplanation": "已回访", "reason": "问卷复核"}
            """;
    static final String WARNED = "{\"reason\": \"已核实\"}";

    final TestUnit unit = TestUnit.fresh();

    /** What makes somebody a hand in the evaluation. */
    enum Hand {
        NARRATIVE,
        ACTUAL,
        EXECUTION,
        SUBMISSION
    }

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void whoHadAHandInItDoesNotApprove(Hand hand) {
        String evaluation = submittedWith(hand);

        unit.step(everything(), evaluation, "approval").statusCode(403).body("code", equalTo("OWN_WORK"));
        unit.step(unit.department(), evaluation, "approval").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void whoHadAHandInItDoesNotReview(Hand hand) {
        String evaluation = approvedWith(hand);

        reviewLine(everything(), evaluation).statusCode(403).body("code", equalTo("OWN_WORK_REVIEWED"));
        unit.step(everything(), evaluation, "review/completion", "{\"opinion\": \"属实\", \"confirmRemaining\": true}")
                .statusCode(403)
                .body("code", equalTo("OWN_WORK_REVIEWED"));
        reviewLine(unit.reviewer(), evaluation).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void whoHadAHandInItDoesNotPublish(Hand hand) {
        String evaluation = approvedWith(hand);

        unit.step(everything(), evaluation, "publication").statusCode(403).body("code", equalTo("OWN_WORK_PUBLISHED"));
        unit.step(unit.financeAdmin(), evaluation, "publication").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Hand.class)
    void whoHadAHandInItDoesNotAcceptItsFindings(Hand hand) {
        String evaluation = submittedWith(hand);

        accept(everything(), evaluation).statusCode(403).body("code", equalTo("OWN_WORK_ACCEPTED"));
        accept(unit.department(), evaluation).statusCode(200);
    }

    @Test
    void whoHadNoHandInItTakesEveryStep() {
        String evaluation = unit.submitted();

        accept(everything(), evaluation).statusCode(200);
        unit.step(everything(), evaluation, "approval").statusCode(200);
        unit.step(everything(), evaluation, "publication").statusCode(200);
    }

    @Test
    void whoApprovedDoesNotReview() {
        String evaluation = unit.submitted();
        unit.step(everything(), evaluation, "approval").statusCode(200);

        reviewLine(everything(), evaluation).statusCode(403).body("code", equalTo("OWN_WORK_REVIEWED"));
    }

    @Test
    void aHandInAnotherEvaluationDoesNotMatter() {
        TestUnit other = TestUnit.fresh();
        RecordedBudgets.hasBudget(other, other.fullyExecuted(3));
        other.editor()
                .post(EVALUATIONS + "/" + other.opened() + "/narrative-edits")
                .then()
                .statusCode(200);
        narrative(unit.editor(), unit.opened()).statusCode(200);

        TestUnit third = TestUnit.fresh();
        RecordedBudgets.hasBudget(third, third.fullyExecuted(3));
        String evaluation = third.submitted();
        third.step(third.department(), evaluation, "approval").statusCode(200);
    }

    @Test
    void aWriterOfWordsIsInTheAuditTrailOnceAndChangesNothingElse() {
        String evaluation = unit.opened();
        String before = unit.etag(evaluation);

        narrative(everything(), evaluation).statusCode(200);
        narrative(everything(), evaluation).statusCode(200).body("state", equalTo("DRAFT"));

        assertEquals(before, unit.etag(evaluation));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items.action", contains("OPENED", "NARRATIVE_EDIT_BEGUN"))
                .body("items[1].who", equalTo("qian.bo"));
    }

    @ParameterizedTest(name = "after {0}")
    @CsvSource({"approval", "publication"})
    void noWordIsWrittenOnceItIsNoLongerOpenToItsUnit(String step) {
        String evaluation = unit.approved();
        if (step.equals("publication")) {
            unit.step(unit.financeAdmin(), evaluation, step).statusCode(200);
        }

        narrative(unit.editor(), evaluation).statusCode(409).body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    void onlyAnEditorOfTheUnitWrites() {
        String evaluation = unit.opened();

        narrative(unit.department(), evaluation).statusCode(403).body("code", equalTo("ACCESS_DENIED"));
        narrative(TestUnit.fresh().editor(), evaluation).statusCode(404);
    }

    private String submittedWith(Hand hand) {
        String evaluation = unit.opened();
        if (hand == Hand.NARRATIVE) {
            narrative(everything(), evaluation).statusCode(200);
        }
        unit.step(hand == Hand.SUBMISSION ? everything() : unit.submitter(), evaluation, "submission")
                .statusCode(200);
        if (hand == Hand.ACTUAL) {
            put(evaluation, "indicators/" + unit.indicator(evaluation, "执法满意率") + "/actual", LESS_SATISFIED);
        }
        if (hand == Hand.EXECUTION) {
            put(evaluation, "execution-explanation", "{\"deviationExplanation\": \"全部执行\", \"reason\": \"补充\"}");
        }
        return evaluation;
    }

    private String approvedWith(Hand hand) {
        String evaluation = submittedWith(hand);
        unit.step(unit.department(), evaluation, "approval").statusCode(200);
        return evaluation;
    }

    private void put(String evaluation, String what, String body) {
        everything()
                .header("If-Match", unit.etag(evaluation))
                .body(body)
                .put(EVALUATIONS + "/" + evaluation + "/" + what)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse accept(RequestSpecification who, String evaluation) {
        String key = unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/findings")
                .path("items.find { it.code == 'TARGET_VAGUE' }.key");
        return who.header("If-Match", unit.etag(evaluation))
                .body(WARNED)
                .put(EVALUATIONS + "/" + evaluation + "/findings/" + key + "/acceptance")
                .then();
    }

    private ValidatableResponse reviewLine(RequestSpecification who, String evaluation) {
        return who.header("If-Match", unit.etag(evaluation))
                .body("{\"reviewScore\": 9.50, \"reason\": \"抽查\"}")
                .put(EVALUATIONS + "/" + evaluation + "/review/lines/execution")
                .then();
    }

    private static ValidatableResponse narrative(RequestSpecification who, String evaluation) {
        return who.post(EVALUATIONS + "/" + evaluation + "/narrative-edits").then();
    }

    private static RequestSpecification everything() {
        return TestUnit.bearing(TestTokens.as("qian.bo")
                .roles("UNIT_EDITOR", "UNIT_APPROVER", "DEPARTMENT_APPROVER", "FINANCE_REVIEWER", "FINANCE_ADMIN")
                .division("430200")
                .token());
    }
}
