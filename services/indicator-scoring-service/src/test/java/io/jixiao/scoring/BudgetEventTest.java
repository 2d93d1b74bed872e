package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class BudgetEventTest {

    /** −112.67 万元: 1000.00 of 1112.67 万元 are left. */
    static final String RETURNED = "10000000.00";

    final TestUnit unit = TestUnit.fresh();

    @Inject
    BudgetTopic topic;

    @Test
    void lessExecutionLowersTheScoreByItself() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();

        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", RETURNED));

        untilVersion(evaluation, 2);
        // 10 × 10000000 ÷ 11126700 = 8.9873…, and 100 − 10 + 8.99 = 98.99
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/2")
                .then()
                .body("cause", equalTo("BUDGET_CHANGED"))
                .body("createdBy", equalTo("system"))
                .body("score.execution.rate", equalTo(89.87f))
                .body("score.execution.score", equalTo(8.99f))
                .body("score.total", equalTo(98.99f))
                .body("score.findings.code", hasItem("EXPLANATION_MISSING"));
    }

    @Test
    void aLateEventChangesNothing() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();

        topic.tell(unit, unit.budget(2, "10645400.00", "481300.00", "0.00"));
        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", RETURNED));
        untilVersion(evaluation, 2);

        assertEquals(4, budgetVersion(evaluation));
    }

    @Test
    void anEventDeliveredTwiceHasOneEffect() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();
        UUID event = UUID.randomUUID();

        topic.tell(unit, event, unit.budget(4, "10645400.00", "481300.00", RETURNED));
        topic.tell(unit, event, unit.budget(5, "10645400.00", "481300.00", "1.00"));
        topic.tell(unit, unit.budget(6, "10645400.00", "481300.00", "5000000.00"));
        untilVersion(evaluation, 3);

        assertEquals(6, budgetVersion(evaluation));
    }

    @Test
    void figuresThatCameBeforeTheEvaluationAreKeptForIt() {
        RecordedBudgets.has(unit);
        topic.tell(unit, unit.fullyExecuted(7));
        TestUnit other = TestUnit.fresh();
        RecordedBudgets.hasBudget(other, other.fullyExecuted(1));
        String marker = other.submitted();
        topic.tell(other, other.budget(2, "10645400.00", "481300.00", RETURNED));
        await().atMost(Duration.ofSeconds(20)).until(() -> other.latestVersion(marker) == 2);

        String evaluation = unit.opened();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> unit.editor()
                        .get(EVALUATIONS + "/" + evaluation + "/score-preview")
                        .then()
                        .body("execution.score", equalTo(10.00f)));
    }

    @Test
    void aDraftGetsNoVersionAndAFreshPreview() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.opened();

        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", RETURNED));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> unit.editor()
                        .get(EVALUATIONS + "/" + evaluation + "/score-preview")
                        .then()
                        .body("execution.score", equalTo(8.99f)));
        assertEquals(0, unit.latestVersion(evaluation));
    }

    @Test
    void afterApprovalTheLatestMovesAndTheOfficialStays() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();
        unit.step(unit.department(), evaluation, "approval").statusCode(200);

        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", RETURNED));
        untilVersion(evaluation, 2);

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("officialVersion", equalTo(1))
                .body("allowedSteps", hasItem("APPROVE"));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/official")
                .then()
                .body("score.total", equalTo(100.00f));
    }

    @Test
    void aReScoreInTheBackgroundGivesNobodyAFalse412() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();
        String read = unit.etag(evaluation);
        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", RETURNED));
        untilVersion(evaluation, 2);

        unit.editor()
                .header("If-Match", read)
                .body("{\"deviationExplanation\": \"年末一笔款项退回\", \"reason\": \"补充说明\"}")
                .put(EVALUATIONS + "/" + evaluation + "/execution-explanation")
                .then()
                .statusCode(200)
                .body("latestVersion", equalTo(3));
    }

    @Test
    void anEventThatCannotBeReadIsSetAsideAndTheNextOneGoesOn() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();

        topic.send(unit.annualBudgetId().toString(), "not an event");
        topic.tell(unit, unit.budget(4, "10645400.00", "481300.00", RETURNED));

        untilVersion(evaluation, 2);
        operator()
                .get("/api/scoring/v1/operations/dead-letters?limit=1000")
                .then()
                .statusCode(200)
                .body("items.key", hasItem(unit.annualBudgetId().toString()));
    }

    /** Dead letters may be anybody's, so who looks after them sees every division. */
    private static RequestSpecification operator() {
        return TestUnit.bearing(TestTokens.as("operator")
                .roles("FINANCE_ADMIN")
                .division(Token.EVERY_DIVISION)
                .token());
    }

    private void untilVersion(String evaluation, long version) {
        await().atMost(Duration.ofSeconds(20)).until(() -> unit.latestVersion(evaluation) == version);
    }

    private long budgetVersion(String evaluation) {
        return unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/latest")
                .jsonPath()
                .getLong("budget.version");
    }
}
