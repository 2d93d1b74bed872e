package io.jixiao.scoring.ranking;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static io.jixiao.scoring.TestUnit.bearing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test ranks a year of its own, as the division is shared with other tests. */
@ScoringServiceTest
class RankingTest {

    static final String RANKINGS = "/api/scoring/v1/rankings";

    /** A satisfaction of 85% where 90% was asked for: 10 × 85 ÷ 90 = 9.44, in all 99.44. */
    static final String EIGHTY_FIVE = """
            {"actual": "85%", "deviationExplanation": "部分商户对整治有意见，已回访", "reason": "问卷复核"}
            """;

    /** 3 of 15 points for the errors in penalties, the other lines as the unit scored them: 88. */
    static final String THREE = "{\"reviewScore\": 3.00, \"reason\": \"行政复议撤销两起\"}";

    static final String CONFIRM_REST = "{\"opinion\": \"自评基本属实\", \"confirmRemaining\": true}";

    record Ranked(TestUnit unit, String evaluation) {}

    @Test
    void unitsAreRankedByTheReviewWhereThereIsOneElseByTheirSelfScore() {
        Ranked reviewed = approved(2031);
        reviewed(reviewed);
        Ranked amended = submitted(2031);
        amended.unit().amend(amended.evaluation(), "执法满意率", EIGHTY_FIVE).statusCode(200);
        Ranked full = submitted(2031);
        opened(2031);

        ranking(2031)
                .body("items.evaluationId", contains(full.evaluation(), amended.evaluation(), reviewed.evaluation()))
                .body("items.rank", contains(1, 2, 3))
                .body("items.totalScore", contains(100.00f, 99.44f, 88.00f))
                .body("items.selfTotal", contains(100.00f, 99.44f, 100.00f))
                .body("items.state", contains("SUBMITTED", "SUBMITTED", "REVIEWED"))
                .body("items.grade", contains("EXCELLENT", "EXCELLENT", "GOOD"))
                .body("items[1].scoreVersion", equalTo(2))
                .body("items[1].reviewTotal", nullValue())
                .body("items[1].overstatement", nullValue())
                .body("items[2].reviewTotal", equalTo(88.00f))
                // 100 that the unit gave itself, 88 that the bureau left it
                .body("items[2].overstatement", equalTo(12.00f))
                .body("items[2].unitId", equalTo(reviewed.unit().id().toString()))
                .body("items[2].unitCode", equalTo(reviewed.unit().code()))
                .body("items[2].projectId", nullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void equalTotalsShareARankAndTheNextIsLeftOut() {
        List<String> equal = Stream.of(submitted(2032), submitted(2032), submitted(2032))
                .map(Ranked::evaluation)
                .sorted()
                .toList();
        Ranked last = submitted(2032);
        last.unit().amend(last.evaluation(), "执法满意率", EIGHTY_FIVE).statusCode(200);

        String cursor = page(2032, null)
                .body("items.rank", contains(1, 1))
                .body("items.evaluationId", equalTo(equal.subList(0, 2)))
                .extract()
                .path("nextCursor");
        page(2032, cursor)
                .body("items.rank", contains(1, 4))
                .body("items.evaluationId", contains(equal.get(2), last.evaluation()))
                .body("nextCursor", nullValue());
    }

    @Test
    void aReviewCountsOnceItIsSigned() {
        Ranked begun = approved(2033);
        reviewLine(begun);

        ranking(2033).body("items[0].totalScore", equalTo(100.00f)).body("items[0].reviewTotal", nullValue());
    }

    @Test
    void whatIsReturnedHasNoPlaceUntilItIsSubmittedAgain() {
        Ranked returned = submitted(2034);
        returned.unit()
                .step(returned.unit().department(), returned.evaluation(), "return", "{\"reason\": \"请补充佐证材料\"}")
                .statusCode(200);

        ranking(2034).body("items", hasSize(0));

        returned.unit()
                .step(returned.unit().submitter(), returned.evaluation(), "submission")
                .statusCode(200);
        ranking(2034).body("items", hasSize(1));
    }

    @Test
    void rankingCanBeKeptToAStateAndAKind() {
        approved(2035);
        submitted(2035);

        auditor("430200").queryParam("state", "APPROVED").get(of(2035)).then().body("items", hasSize(1));
        auditor("430200")
                .queryParam("subjectKind", "DEPARTMENT")
                .get(of(2035))
                .then()
                .body("items", hasSize(2));
        auditor("430200")
                .queryParam("subjectKind", "PROJECT")
                .get(of(2035))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void onlyWhoSeesTheWholeDivisionSeesItsRanking() {
        Ranked ranked = submitted(2036);

        auditor("430000/*").get(of(2036)).then().statusCode(200).body("items", hasSize(1));
        auditor("430300").get(of(2036)).then().statusCode(404);
        bearing(TestTokens.as("liu.yang")
                        .roles("AUDITOR")
                        .department("430200/104")
                        .token())
                .get(of(2036))
                .then()
                .statusCode(404);
        ranked.unit().editor().get(of(2036)).then().statusCode(403).body("code", equalTo("ACCESS_DENIED"));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({
        "divisionCode, PATTERN, divisionCode=4302&fiscalYear=2021",
        "fiscalYear, MIN, divisionCode=430200&fiscalYear=1999",
        "fiscalYear, FORMAT, divisionCode=430200&fiscalYear=last",
        "state, FORMAT, divisionCode=430200&fiscalYear=2021&state=BANANA",
        "cursor, CURSOR, divisionCode=430200&fiscalYear=2021&cursor=MTAwLjAwL2JhbmFuYQ",
    })
    void aWrongParameterIsNamed(String name, String rule, String query) {
        auditor("430200")
                .get(RANKINGS + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(name))
                .body("errors[0].rule", equalTo(rule));
    }

    @Test
    void theDivisionAndTheYearMustBeNamed() {
        auditor("430200").get(RANKINGS).then().statusCode(400).body("errors.rule", contains("NOT_NULL", "NOT_NULL"));
    }

    private static ValidatableResponse ranking(int year) {
        return auditor("430200").get(of(year)).then().statusCode(200);
    }

    private static ValidatableResponse page(int year, String cursor) {
        RequestSpecification two = auditor("430200").queryParam("limit", 2);
        return (cursor == null ? two : two.queryParam("cursor", cursor))
                .get(of(year))
                .then()
                .statusCode(200);
    }

    private static String of(int year) {
        return RANKINGS + "?divisionCode=430200&fiscalYear=" + year;
    }

    private static RequestSpecification auditor(String division) {
        return bearing(
                TestTokens.as("liu.yang").roles("AUDITOR").division(division).token());
    }

    private static Ranked opened(int year) {
        TestUnit unit = TestUnit.fresh();
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3).replace("2021,", year + ","));
        String evaluation = unit.editor()
                .body(unit.opening().replace("\"fiscalYear\": 2021", "\"fiscalYear\": " + year))
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Ranked(unit, evaluation);
    }

    private static Ranked submitted(int year) {
        Ranked opened = opened(year);
        opened.unit()
                .step(opened.unit().submitter(), opened.evaluation(), "submission")
                .statusCode(200);
        return opened;
    }

    private static Ranked approved(int year) {
        Ranked submitted = submitted(year);
        submitted
                .unit()
                .step(submitted.unit().department(), submitted.evaluation(), "approval")
                .statusCode(200);
        return submitted;
    }

    private static void reviewed(Ranked approved) {
        reviewLine(approved);
        approved.unit()
                .step(approved.unit().reviewer(), approved.evaluation(), "review/completion", CONFIRM_REST)
                .statusCode(200);
    }

    private static void reviewLine(Ranked approved) {
        TestUnit unit = approved.unit();
        String line = unit.indicator(approved.evaluation(), "违法案件处罚错案率");
        unit.reviewer()
                .header("If-Match", unit.etag(approved.evaluation()))
                .body(THREE)
                .put(EVALUATIONS + "/" + approved.evaluation() + "/review/lines/" + line)
                .then()
                .statusCode(200);
    }
}
