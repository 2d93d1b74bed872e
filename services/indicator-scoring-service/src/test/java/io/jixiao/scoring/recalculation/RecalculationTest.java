package io.jixiao.scoring.recalculation;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.platform.database.Ids;
import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.RuleSetTest;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Topic;
import io.jixiao.testkit.database.ScopedConnection;
import io.jixiao.testkit.events.EventReader;
import io.jixiao.testkit.events.EventSchemas;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class RecalculationTest {

    static final String RUNS = "/api/scoring/v1/recalculation-runs";

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void aScoredEvaluationGetsAVersionByTheOtherRulesAndItsApprovalStaysWithTheOldOne() {
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", """
                {"actual": "85%", "deviationExplanation": "部分商户对整治有意见，已回访", "reason": "问卷复核"}
                """).statusCode(200);
        unit.step(unit.department(), evaluation, "approval").statusCode(200);

        Map<String, Object> done = carriedOut(evaluation, order("MOF-2021-COST", 1));

        // by MOF-2020 10 × 85 ÷ 90 = 9.44; by the bands of MOF-2021-COST 80 % or more gives 10 × 0.8 = 8
        assertEquals("RESCORED", done.get("outcome"));
        assertEquals(2, done.get("versionBefore"));
        assertEquals(3, done.get("versionAfter"));
        assertEquals("99.44", done.get("totalBefore").toString());
        assertEquals("98.0", done.get("totalAfter").toString());
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("ruleSet.id", equalTo("MOF-2021-COST"))
                .body("latestVersion", equalTo(3))
                .body("officialVersion", equalTo(2))
                .body("allowedSteps", hasItem("APPROVE"))
                .body("allowedSteps", not(hasItem("PUBLISH")));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/3")
                .then()
                .body("cause", equalTo("RECALCULATED"))
                .body("createdBy", equalTo("system"));
    }

    @Test
    void aSignedReviewKeepsTheGradeThatTheRulesOfItsScoreGive() {
        String stricter = "TEST-" + UUID.randomUUID().toString().substring(0, 8);
        unit.financeAdmin()
                .body(RuleSetTest.ruleSet(stricter, 1)
                        .replace(
                                "{\"from\":\"90\",\"grade\":\"EXCELLENT\"}",
                                "{\"from\":\"99\",\"grade\":\"EXCELLENT\"}"))
                .post("/api/scoring/v1/rule-sets")
                .then()
                .statusCode(201)
                .body("grades[0].from", equalTo(99));
        String evaluation = unit.approved();
        // 8 of the 10 points for execution: 98
        unit.reviewer()
                .header("If-Match", unit.etag(evaluation))
                .body("{\"reviewScore\": 8.00, \"reason\": \"两笔支出未见凭证\"}")
                .put(EVALUATIONS + "/" + evaluation + "/review/lines/execution")
                .then()
                .statusCode(200);
        unit.step(unit.reviewer(), evaluation, "review/completion", """
                        {"opinion": "属实", "confirmRemaining": true}
                        """).statusCode(200);

        carriedOut(evaluation, order(stricter, 1));

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/review")
                .then()
                .body("scoreVersion", equalTo(1))
                .body("reviewTotal", equalTo(98.00f))
                .body("reviewGrade", equalTo("EXCELLENT"));
    }

    @Test
    void theNewVersionIsToldAndTheAuditTrailSaysOnWhoseOrderAndWhy() {
        String evaluation = unit.submitted();

        carriedOut(evaluation, order("MOF-2021-COST", 1));

        var told = EventReader.await(Topic.SCORE, evaluation, 2).getLast();
        EventSchemas.published().assertValid(told.value());
        assertEquals("RECALCULATED", JsonPath.from(told.value()).getString("data.cause"));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items[-1].action", equalTo("RECALCULATED"))
                .body("items[-1].before.id", equalTo("MOF-2020"))
                .body("items[-1].after.ruleSet.id", equalTo("MOF-2021-COST"))
                .body("items[-1].after.orderedBy", equalTo("he.yun"))
                .body("items[-1].reason", equalTo("试点"));
    }

    @Test
    void aDraftMovesWithoutAScoreAndWhoEditsItIsNotDisturbed() {
        String evaluation = unit.opened();
        String etag = unit.etag(evaluation);

        Map<String, Object> done = carriedOut(evaluation, order("MOF-2021-COST", 1));

        assertEquals("DRAFT_MOVED", done.get("outcome"));
        assertEquals(null, done.get("versionAfter"));
        assertEquals(0, unit.latestVersion(evaluation));
        unit.submitter()
                .header("If-Match", etag)
                .post(EVALUATIONS + "/" + evaluation + "/submission")
                .then()
                .statusCode(200)
                .body("ruleSet.id", equalTo("MOF-2021-COST"));
    }

    @Test
    void aPublishedEvaluationIsLockedAndOneThatIsThereAlreadyStays() {
        String published = unit.approved();
        unit.step(unit.financeAdmin(), published, "publication").statusCode(200);
        TestUnit other = TestUnit.fresh();
        RecordedBudgets.hasBudget(other, other.fullyExecuted(3));
        String moved = other.submitted();
        carriedOut(moved, order("MOF-2021-COST", 1));

        String run = order("MOF-2021-COST", 1);

        assertEquals("PUBLISHED_KEPT", carriedOut(published, run).get("outcome"));
        assertEquals("UNCHANGED", carriedOut(moved, run).get("outcome"));
        assertEquals(1, unit.latestVersion(published));
        assertEquals(2, other.latestVersion(moved));
    }

    @Test
    void theRunCountsWhatItDid() {
        unit.submitted();

        String run = order("MOF-2020", 1);

        await().atMost(Duration.ofSeconds(60)).until(() -> waiting(run) == 0);
        JsonPath done = unit.financeAdmin().get(RUNS + "/" + run).jsonPath();
        assertEquals(
                done.getLong("evaluations"),
                done.getLong("rescored")
                        + done.getLong("draftsMoved")
                        + done.getLong("unchanged")
                        + done.getLong("publishedKept"));
        assertEquals(0, done.getLong("failed"));
        unit.financeAdmin().get(RUNS).then().statusCode(200).body("items.id", hasItems(run));
    }

    @Test
    void anEvaluationThatCannotBeScoredAnewIsGivenUpAndStaysAsItWas() throws SQLException {
        String evaluation = unit.submitted();

        String run = runByRulesThatAreNotTheOnesNamed(evaluation);

        assertEquals("FAILED", carriedOut(evaluation, run).get("outcome"));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation)
                .then()
                .body("ruleSet.id", equalTo("MOF-2020"))
                .body("latestVersion", equalTo(1));
    }

    /** As a release that changed a rule set in place would leave it. */
    private String runByRulesThatAreNotTheOnesNamed(String evaluation) throws SQLException {
        String run = Ids.next().toString();
        try (Connection connection = ScopedConnection.ofEverything(TestServers.database("jixiao_scoring"));
                Statement insert = connection.createStatement()) {
            insert.execute("""
                    INSERT INTO recalculation_run (id, division_code, fiscal_year, rule_set_id, rule_set_version,
                                                   rule_set_hash, reason, started_by, started_at)
                    VALUES ('%s', '430200', 2021, 'MOF-2021-COST', 1, 'sha256:' || repeat('0', 64), '试点', 'he.yun', now())
                    """.formatted(run));
            insert.execute("""
                    INSERT INTO recalculation_item (run_id, evaluation_id, attempts, division_code, department_code,
                                                    unit_code)
                    VALUES ('%s', '%s', 0, '430200', '104', '%s')
                    """.formatted(run, evaluation, unit.code()));
            connection.commit();
        }
        return run;
    }

    @Test
    void onlyTheDivisionsOwnBureauOrdersAndReads() {
        ordered(unit.editor(), "MOF-2020", 1).statusCode(403);
        ordered(admin("110000"), "MOF-2020", 1)
                .statusCode(403)
                .body("detail", equalTo("That division is outside your scope"));
        String run = order("MOF-2020", 1);

        admin("110000").get(RUNS + "/" + run).then().statusCode(404);
        admin("430000/*").get(RUNS + "/" + run).then().statusCode(200);
    }

    /** Refused before anything is looked up; the database's own wall would say so only when the run is written. */
    @Test
    void aStrangerIsNotToldWhichRuleSetsThereAre() {
        ordered(admin("110000"), "MOF-2020", 7).statusCode(403);
        ordered(admin("430211"), "MOF-2020", 7).statusCode(403);
    }

    @Test
    void aRuleSetThatDoesNotServeTheYearIsRefusedByItsField() {
        ordered(unit.financeAdmin(), "MOF-2020", 7)
                .statusCode(422)
                .body("code", equalTo("RULE_SET_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/ruleSetId"));
        unit.financeAdmin()
                .body(
                        "{\"divisionCode\": \"4302\", \"fiscalYear\": 2021, \"ruleSetId\": \"MOF-2020\", \"ruleSetVersion\": 1}")
                .post(RUNS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/divisionCode", "/reason"));
    }

    private String order(String ruleSet, int version) {
        var answer = ordered(unit.financeAdmin(), ruleSet, version).statusCode(202);
        String run = answer.extract().path("id");
        answer.header("Location", endsWith(RUNS + "/" + run));
        return run;
    }

    private ValidatableResponse ordered(RequestSpecification who, String ruleSet, int version) {
        return who.body("""
                        {"divisionCode": "430200", "fiscalYear": 2021, "ruleSetId": "%s", "ruleSetVersion": %d,
                         "reason": "试点"}
                        """.formatted(ruleSet, version)).post(RUNS).then();
    }

    /** What the run did to the evaluation, when it is done with it. */
    private Map<String, Object> carriedOut(String evaluation, String run) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> item(evaluation, run), it -> it.get("outcome") != null);
    }

    private Map<String, Object> item(String evaluation, String run) {
        String cursor = "";
        while (cursor != null) {
            JsonPath page = unit.financeAdmin()
                    .queryParam("limit", 200)
                    .queryParam("cursor", cursor)
                    .get(RUNS + "/" + run + "/evaluations")
                    .jsonPath();
            Map<String, Object> found = page.getMap("items.find { it.evaluationId == '" + evaluation + "' }");
            if (found != null) {
                return found;
            }
            cursor = page.getString("nextCursor");
        }
        throw new AssertionError("evaluation " + evaluation + " is not in the run");
    }

    private long waiting(String run) {
        return unit.financeAdmin().get(RUNS + "/" + run).jsonPath().getLong("waiting");
    }

    private static RequestSpecification admin(String division) {
        return TestUnit.bearing(TestTokens.as("zhou.ping")
                .roles("FINANCE_ADMIN")
                .division(division)
                .token());
    }
}
