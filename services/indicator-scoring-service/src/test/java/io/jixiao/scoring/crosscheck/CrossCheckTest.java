package io.jixiao.scoring.crosscheck;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static io.jixiao.scoring.TestUnit.bearing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.database.DatabaseWork;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test compares a year of its own, as the division is shared with other tests. */
@ScoringServiceTest
class CrossCheckTest {

    @Inject
    SessionFactory sessions;

    @Test
    void evaluationsOfTwoUnitsWithTheSameLinesAreToldAndNameEachOther() {
        String one = submitted(2041, "执法案件");
        String other = submitted(2041, "执法案件");
        List<String> both = Stream.of(one, other).sorted().toList();

        check(2041, null)
                .body("compared", equalTo(2))
                .body("complete", equalTo(true))
                .body("items.code", contains("COPIED", "COPIED"))
                .body("items.severity", contains("WARNING", "WARNING"))
                .body("items.evaluationId", equalTo(both))
                .body("items.otherEvaluationId", containsInAnyOrder(one, other))
                .body("items[0].figures.count", equalTo("9"))
                .body("items[0].sentence.zh", containsString("9 行文字完全相同"))
                .body("items[0].sentence.en", containsString("9 lines are word for word"))
                .body("items[0].projectId", nullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void aTableOfItsOwnIsNotObjectedTo() {
        submitted(2042, "执法案件");
        submitted(2042, "巡查案件");

        check(2042, null).body("compared", equalTo(2)).body("items", hasSize(0));
    }

    @Test
    void aDraftIsNotCompared() {
        submitted(2043, "执法案件");
        opened(TestUnit.fresh(), 2043, "执法案件");

        check(2043, null).body("compared", equalTo(1)).body("items", hasSize(0));
    }

    @Test
    void anotherYearIsNotCompared() {
        submitted(2044, "执法案件");
        submitted(2045, "执法案件");

        check(2044, null).body("compared", equalTo(1)).body("items", hasSize(0));
    }

    @Test
    void findingsComeInPages() {
        List<String> all = Stream.of("执法案件", "执法案件", "执法案件")
                .map(it -> submitted(2051, it))
                .sorted()
                .toList();

        String cursor = page(2051, 2, null)
                .body("items.evaluationId", equalTo(all.subList(0, 2)))
                .extract()
                .path("nextCursor");
        page(2051, 2, cursor).body("items.evaluationId", contains(all.get(2))).body("nextCursor", nullValue());
    }

    @Test
    void fiveEvaluationsTakeAsManyStatementsAsTwo() {
        assertEquals(statements(2052, 2), statements(2053, 5));
    }

    @Test
    void onlyWhoSeesTheWholeDivisionSeesWhatIsAcrossIt() {
        TestUnit unit = TestUnit.fresh();

        auditor("430000/*").get(of(2054)).then().statusCode(200);
        auditor("430300").get(of(2054)).then().statusCode(404);
        bearing(TestTokens.as("liu.yang")
                        .roles("AUDITOR")
                        .department("430200/104")
                        .token())
                .get(of(2054))
                .then()
                .statusCode(404);
        unit.editor().get(of(2054)).then().statusCode(403).body("code", equalTo("ACCESS_DENIED"));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({
        "divisionCode, PATTERN, 4302/cross-check?fiscalYear=2021",
        "fiscalYear, MIN, 430200/cross-check?fiscalYear=1999",
        "fiscalYear, NOT_NULL, 430200/cross-check",
        "cursor, CURSOR, 430200/cross-check?fiscalYear=2021&cursor=MTAwLjAwL2JhbmFuYQ",
    })
    void aWrongParameterIsNamed(String name, String rule, String path) {
        auditor("430200")
                .get("/api/scoring/v1/divisions/" + path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(name))
                .body("errors[0].rule", equalTo(rule));
    }

    private long statements(int year, int evaluations) {
        Stream.generate(() -> "执法案件").limit(evaluations).forEach(it -> submitted(year, it));
        return DatabaseWork.least(sessions, () -> check(year, null).body("compared", equalTo(evaluations)))
                .statements();
    }

    private static ValidatableResponse check(int year, String cursor) {
        return page(year, 50, cursor);
    }

    private static ValidatableResponse page(int year, int limit, String cursor) {
        RequestSpecification asked = auditor("430200").queryParam("limit", limit);
        return (cursor == null ? asked : asked.queryParam("cursor", cursor))
                .get(of(year))
                .then()
                .statusCode(200);
    }

    private static String of(int year) {
        return "/api/scoring/v1/divisions/430200/cross-check?fiscalYear=" + year;
    }

    private static RequestSpecification auditor(String division) {
        return bearing(
                TestTokens.as("liu.yang").roles("AUDITOR").division(division).token());
    }

    /** The seed's evaluation, its first line under this name. */
    private static String opened(TestUnit unit, int year, String line) {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3).replace("2021,", year + ","));
        return unit.editor()
                .body(unit.opening()
                        .replace("\"fiscalYear\": 2021", "\"fiscalYear\": " + year)
                        .replace("执法案件", line))
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String submitted(int year, String line) {
        TestUnit unit = TestUnit.fresh();
        String evaluation = opened(unit, year, line);
        unit.step(unit.submitter(), evaluation, "submission").statusCode(200);
        return evaluation;
    }
}
