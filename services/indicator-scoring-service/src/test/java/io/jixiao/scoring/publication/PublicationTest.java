package io.jixiao.scoring.publication;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.jixiao.scoring.BudgetTopic;
import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class PublicationTest {

    static final String LESS_EXECUTED = "10000000.00";
    static final String REOPENED = "{\"reason\": \"决算批复后执行数调整\"}";

    final TestUnit unit = TestUnit.fresh();

    @Inject
    BudgetTopic topic;

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void publishingLocksTheOfficialVersion() {
        String evaluation = unit.approved();

        unit.step(unit.financeAdmin(), evaluation, "publication")
                .statusCode(200)
                .body("published", equalTo(true))
                .body("items[0].scoreVersion", equalTo(1))
                .body("items[0].reviewed", equalTo(false))
                .body("items[0].publishedBy", equalTo("he.yun"))
                .body("items[0].findings", hasSize(0));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("allowedSteps", contains("REOPEN"));
        unit.amend(evaluation, "执法满意率", "{\"actual\": \"85%\", \"reason\": \"更正\"}")
                .statusCode(409)
                .body("allowedSteps", contains("REOPEN"));
        unit.step(unit.department(), evaluation, "return", REOPENED).statusCode(409);
    }

    @Test
    void aReviewedEvaluationIsPublishedAsReviewed() {
        String evaluation = unit.approved();
        unit.step(unit.reviewer(), evaluation, "review/completion", """
                {"opinion": "自评属实", "confirmRemaining": true}
                """).statusCode(200);

        unit.step(unit.financeAdmin(), evaluation, "publication")
                .statusCode(200)
                .body("items[0].reviewed", equalTo(true));
    }

    @Test
    void whatIsNotApprovedIsNotPublished() {
        String evaluation = unit.submitted();

        unit.step(unit.financeAdmin(), evaluation, "publication")
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"))
                .body("state", equalTo("SUBMITTED"));
        unit.step(unit.reviewer(), evaluation, "publication").statusCode(403);
    }

    @Test
    void aScoreThatMovedOnAfterTheApprovalIsNotPublished() {
        String evaluation = unit.approved();
        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", LESS_EXECUTED));
        await().atMost(Duration.ofSeconds(20)).until(() -> unit.latestVersion(evaluation) == 2);

        unit.step(unit.financeAdmin(), evaluation, "publication")
                .statusCode(409)
                .body("allowedSteps", contains("APPROVE", "RETURN", "ACCEPT_FINDING"));
    }

    @Test
    void aBudgetEventAfterPublicationIsFoundAndMakesNoVersion() {
        String evaluation = unit.approved();
        unit.step(unit.financeAdmin(), evaluation, "publication").statusCode(200);

        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", LESS_EXECUTED));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> unit.editor()
                        .get(EVALUATIONS + "/" + evaluation + "/publication")
                        .then()
                        .body("items[0].findings.code", contains("BUDGET_CHANGED_AFTER_PUBLICATION"))
                        .body("items[0].findings[0].severity", equalTo("ERROR"))
                        .body("items[0].findings[0].figures.publishedExecutedAmount", equalTo("11126700.00"))
                        .body("items[0].findings[0].figures.presentExecutedAmount", equalTo("10000000.00"))
                        .body("items[0].findings[0].figures.presentBudgetVersion", equalTo("4")));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("latestVersion", equalTo(1));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items.action", hasItem("BUDGET_CHANGED_AFTER_PUBLICATION"))
                .body("items[-1].who", equalTo("system"));
    }

    @Test
    void aNewerBudgetWithTheSameFiguresIsNoFinding() {
        String evaluation = unit.approved();
        unit.step(unit.financeAdmin(), evaluation, "publication").statusCode(200);

        topic.tell(unit, unit.fullyExecuted(4));
        topic.tell(unit, unit.budget(5, "10645400.00", "481300.00", LESS_EXECUTED));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> unit.editor()
                        .get(EVALUATIONS + "/" + evaluation + "/publication")
                        .then()
                        .body("items[0].findings.figures.presentBudgetVersion", contains("5")));
    }

    @Test
    void aReopenedEvaluationIsCorrectedAsANewVersionAndPublishedAgain() {
        String evaluation = unit.approved();
        unit.step(unit.financeAdmin(), evaluation, "publication").statusCode(200);

        unit.step(unit.financeAdmin(), evaluation, "reopening", "{}").statusCode(422);
        unit.step(unit.financeAdmin(), evaluation, "reopening", REOPENED)
                .statusCode(200)
                .body("published", equalTo(false))
                .body("items[0].reopened.by", equalTo("he.yun"))
                .body("items[0].reopened.reason", equalTo("决算批复后执行数调整"));
        unit.amend(evaluation, "执法满意率", "{\"actual\": \"85%\", \"deviationExplanation\": \"已回访\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("officialVersion", equalTo(1));
        unit.step(unit.submitter(), evaluation, "submission").statusCode(200).body("latestVersion", equalTo(2));
        unit.step(unit.department(), evaluation, "approval").statusCode(200).body("officialVersion", equalTo(2));
        unit.step(unit.financeAdmin(), evaluation, "publication")
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.scoreVersion", contains(1, 2));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body(
                        "items.action",
                        contains(
                                "OPENED",
                                "SUBMITTED",
                                "APPROVED",
                                "PUBLISHED",
                                "REOPENED",
                                "ACTUAL_CHANGED",
                                "SUBMITTED",
                                "APPROVED",
                                "PUBLISHED"))
                .body("items[4].reason", equalTo("决算批复后执行数调整"))
                .body("items[4].before.state", equalTo("PUBLISHED"))
                .body("items[4].after.state", equalTo("RETURNED"));
    }
}
