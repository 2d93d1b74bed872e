package io.jixiao.scoring.review;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.jixiao.scoring.BudgetTopic;
import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class ReviewTest {

    static final String EIGHT = """
            {"reviewScore": 8.00, "reason": "抽查问卷，样本不足"}
            """;
    static final String CONFIRM_REST = """
            {"opinion": "自评基本属实", "confirmRemaining": true}
            """;

    final TestUnit unit = TestUnit.fresh();

    @Inject
    BudgetTopic topic;

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void selfScoreAndReviewScoreStandSideBySide() {
        String evaluation = unit.approved();

        // 10 − 8 for the satisfaction, 10 − 9.5 for the execution: 2.5 of 100 points too many
        reviewLine(evaluation, unit.indicator(evaluation, "执法满意率"), EIGHT).statusCode(200);
        reviewLine(evaluation, "execution", "{\"reviewScore\": 9.50, \"reason\": \"年末突击支出\"}")
                .statusCode(200)
                .body("scoreVersion", equalTo(1))
                .body("lines", hasSize(10))
                .body("lines[0].line", equalTo("execution"))
                .body("lines[0].selfScore", equalTo(10.00f))
                .body("lines[0].reviewScore", equalTo(9.50f))
                .body("lines[0].difference", equalTo(0.50f))
                .body("lines[9].reviewScore", equalTo(8.00f))
                .body("lines[9].reviewedBy", equalTo("sun.li"))
                .body("lines[1].reviewScore", nullValue())
                .body("overstatement", equalTo(2.50f))
                .body("reviewTotal", nullValue());
    }

    @Test
    void theSignatureConfirmsWhatIsLeftAndGradesTheReview() {
        String evaluation = unit.approved();
        reviewLine(evaluation, unit.indicator(evaluation, "违法案件处罚错案率"), """
                {"reviewScore": 3.00, "reason": "行政复议撤销两起"}
                """).statusCode(200);

        // 100 − (15 − 3) = 88
        unit.step(unit.reviewer(), evaluation, "review/completion", CONFIRM_REST)
                .statusCode(200)
                .body("selfTotal", equalTo(100.00f))
                .body("selfGrade", equalTo("EXCELLENT"))
                .body("reviewTotal", equalTo(88.00f))
                .body("reviewGrade", equalTo("GOOD"))
                .body("overstatement", equalTo(12.00f))
                .body("completion.completedBy", equalTo("sun.li"));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("state", equalTo("REVIEWED"))
                .body("allowedSteps", contains("PUBLISH", "RETURN", "ACCEPT_FINDING"));
    }

    @Test
    void aLineThatNobodyLookedAtRefusesTheSignature() {
        String evaluation = unit.approved();
        reviewLine(evaluation, "execution", "{\"reviewScore\": 10, \"reason\": \"属实\"}")
                .statusCode(200);

        unit.step(unit.reviewer(), evaluation, "review/completion", "{\"opinion\": \"属实\"}")
                .statusCode(409)
                .body("code", equalTo("REVIEW_INCOMPLETE"))
                .body("lines", hasSize(9))
                .body("lines", hasItem("执法满意率"));
    }

    @Test
    void aReviewScoreNeedsAReasonAndStaysUnderTheWeight() {
        String evaluation = unit.approved();
        String line = unit.indicator(evaluation, "执法满意率");

        reviewLine(evaluation, line, "{\"reviewScore\": 8.00}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        reviewLine(evaluation, line, "{\"reviewScore\": 10.01, \"reason\": \"x\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reviewScore"))
                .body("errors[0].rule", equalTo("NOT_ABOVE_WEIGHT"));
        reviewLine(evaluation, "no-such-line", EIGHT).statusCode(404);
    }

    @Test
    void onlyAnOverAchievedTargetIsFoundTooLow() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法案件", """
                {"actual": "135件", "deviationExplanation": "专项整治增加案件", "reason": "更正"}
                """).statusCode(200);
        unit.step(unit.department(), evaluation, "approval").statusCode(200);

        String tooLow = """
                {"reviewScore": 7.00, "targetTooLow": true, "reason": "上年已完成 130 件"}
                """;
        // 135 of 100 is over-achieved: full marks of the unit, 3 points taken by the reviewer
        reviewLine(evaluation, unit.indicator(evaluation, "执法案件"), tooLow)
                .statusCode(200)
                .body("lines[1].overAchieved", equalTo(true))
                .body("lines[1].selfScore", equalTo(10.00f))
                .body("lines[1].reviewScore", equalTo(7.00f))
                .body("lines[1].targetTooLow", equalTo(true));
        reviewLine(evaluation, unit.indicator(evaluation, "执法满意率"), tooLow)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/targetTooLow"));
    }

    @Test
    void nobodyReviewsWhatTheyEditedOrApproved() {
        String evaluation = unit.approved();
        String line = unit.indicator(evaluation, "执法满意率");

        for (String insider : new String[] {"li.wei", "zhao.min", "chen.jie"}) {
            RequestSpecification reviewer = TestUnit.bearing(TestTokens.as(insider)
                    .roles("FINANCE_REVIEWER")
                    .division("430200")
                    .token());
            reviewLine(reviewer, evaluation, line, EIGHT).statusCode(403).body("code", equalTo("OWN_WORK_REVIEWED"));
        }
        reviewLine(unit.department(), evaluation, line, EIGHT).statusCode(403).body("code", equalTo("ACCESS_DENIED"));
    }

    /** The share that is judged becomes the self score, which a review is held against. */
    @Test
    void nobodyReviewsWhatTheyJudged() {
        String evaluation = unit.submitted();
        unit.reviewer()
                .header("If-Match", unit.etag(evaluation))
                .body("{\"attainment\": \"PARTIAL\", \"share\": 70, \"reason\": \"两条街道未达标\"}")
                .put(EVALUATIONS + "/" + evaluation + "/indicators/" + unit.indicator(evaluation, "市容市貌")
                        + "/judgement")
                .then()
                .statusCode(200);
        unit.amend(evaluation, "市容市貌", """
                {"actual": "效果显著", "deviationExplanation": "两条街道整治未完成", "reason": "补充说明"}
                """).statusCode(200);
        unit.step(unit.department(), evaluation, "approval").statusCode(200);

        reviewLine(evaluation, "execution", "{\"reviewScore\": 9.50, \"reason\": \"年末突击支出\"}")
                .statusCode(403)
                .body("code", equalTo("OWN_WORK_REVIEWED"))
                .body("detail", startsWith("You judged a score of this evaluation"));

        RequestSpecification another = TestUnit.bearing(TestTokens.as("qian.wei")
                .roles("FINANCE_REVIEWER")
                .division("430200")
                .token());
        reviewLine(another, evaluation, "execution", "{\"reviewScore\": 9.50, \"reason\": \"年末突击支出\"}")
                .statusCode(200);
    }

    @Test
    void whatIsNotApprovedIsNotReviewed() {
        String evaluation = unit.submitted();

        reviewLine(evaluation, "execution", EIGHT)
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"))
                .body("allowedSteps", hasItem("APPROVE"));
        unit.reviewer().get(EVALUATIONS + "/" + evaluation + "/review").then().statusCode(404);
    }

    @Test
    void aBudgetChangeAfterApprovalStopsTheReviewUntilANewApprovalAndStartsItAgain() {
        String evaluation = unit.approved();
        reviewLine(evaluation, "execution", EIGHT).statusCode(200);

        topic.tell(unit, unit.budget(4, "10645400.00", "1481300.00", "12126700.00"));
        await().atMost(Duration.ofSeconds(20)).until(() -> unit.latestVersion(evaluation) == 2);

        reviewLine(evaluation, "execution", EIGHT)
                .statusCode(409)
                .body("allowedSteps", contains("APPROVE", "RETURN", "ACCEPT_FINDING"));
        unit.step(unit.department(), evaluation, "approval").statusCode(200);
        unit.reviewer()
                .get(EVALUATIONS + "/" + evaluation + "/review")
                .then()
                .body("scoreVersion", equalTo(2))
                .body("lines[0].reviewScore", nullValue());
        unit.reviewer()
                .get(EVALUATIONS + "/" + evaluation + "/review?version=1")
                .then()
                .body("lines[0].reviewScore", equalTo(8.00f));
    }

    @Test
    void aChangedReviewScoreLeavesWhatItWasInTheAuditTrail() {
        String evaluation = unit.approved();
        reviewLine(evaluation, "execution", EIGHT).statusCode(200);
        reviewLine(evaluation, "execution", "{\"reviewScore\": 9.00, \"reason\": \"补充凭证\"}")
                .statusCode(200);

        unit.reviewer()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items.action", contains("OPENED", "SUBMITTED", "APPROVED", "LINE_REVIEWED", "LINE_REVIEWED"))
                .body("items[4].who", equalTo("sun.li"))
                .body("items[4].before.reviewScore", equalTo("8.00"))
                .body("items[4].after.reviewScore", equalTo("9.00"))
                .body("items[4].reason", equalTo("补充凭证"));
    }

    private ValidatableResponse reviewLine(String evaluation, String line, String body) {
        return reviewLine(unit.reviewer(), evaluation, line, body);
    }

    private ValidatableResponse reviewLine(RequestSpecification who, String evaluation, String line, String body) {
        return who.header("If-Match", unit.etag(evaluation))
                .body(body)
                .put(EVALUATIONS + "/" + evaluation + "/review/lines/" + line)
                .then();
    }
}
