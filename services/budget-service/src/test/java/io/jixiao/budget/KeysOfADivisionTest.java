package io.jixiao.budget;

import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.bearing;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.ProblemAnswer.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source and its keys belong to a division: nobody takes another's, nor learns that they have it. */
@BudgetServiceTest
class KeysOfADivisionTest {
    static final String PROJECTS = "/api/budget/v1/projects";
    static final String ZHUZHOU = "430200";

    final String code = newCode();

    @ParameterizedTest(name = "{0} uses the key that Zhuzhou has")
    @ValueSource(strings = {"430300", "430211", "430000", "110000"})
    void anotherDivisionHasTheSameKeyForAnotherUnit(String division) {
        String ours = unit(ZHUZHOU, "104", code, "支队").statusCode(201).extract().path("id");

        String theirs =
                unit(division, "104", code, "支队").statusCode(201).extract().path("id");

        assertNotEquals(ours, theirs);
        bearing(adminOf(division)).get(UNITS + "/" + ours).then().spec(problem(404, "NOT_FOUND", "not-found"));
        assertEquals(
                ours, unit(ZHUZHOU, "104", code, "支队").statusCode(200).extract().path("id"));
    }

    /** What a stranger is answered for a key that somebody has, is what they are answered for one that nobody has. */
    @Test
    void takenAndFreeAreAnsweredAlikeInAnotherDivision() {
        unit(ZHUZHOU, "104", code, "支队").statusCode(201);

        Response taken = unit("430300", "104", code, "支队").extract().response();
        Response free = unit("430300", "104", newCode(), "支队").extract().response();

        assertEquals(free.statusCode(), taken.statusCode());
        assertEquals(
                free.jsonPath().getMap("").keySet(), taken.jsonPath().getMap("").keySet());
        assertEquals(1, taken.jsonPath().getInt("profileVersion"));
    }

    @Test
    void theSameKeyInTheSameDivisionIsTheSameUnit() {
        String first =
                unit(ZHUZHOU, "104", code, "支队").statusCode(201).extract().path("id");

        unit(ZHUZHOU, "104", code, "综合行政执法支队")
                .statusCode(200)
                .body("id", equalTo(first))
                .body("profileVersion", equalTo(2));
    }

    @Test
    void aUnitDoesNotMoveToAnotherDepartmentOfItsDivision() {
        unit(ZHUZHOU, "104", code, "支队").statusCode(201);

        unit(ZHUZHOU, "105", code, "支队").statusCode(409).body("code", equalTo("UNIT_MOVED"));
    }

    @Test
    void whoSeesSeveralDivisionsNamesAUnitOfEach() {
        String everywhere = TestTokens.as("zhang.min")
                .roles("FINANCE_ADMIN")
                .division(Token.EVERY_DIVISION)
                .token();

        String ours = register(everywhere, ZHUZHOU, "104", code, "支队")
                .statusCode(201)
                .extract()
                .path("id");
        register(everywhere, "430300", "104", code, "支队").statusCode(201).body("id", not(equalTo(ours)));
        register(everywhere, ZHUZHOU, "104", code, "支队").statusCode(200).body("id", equalTo(ours));
    }

    @Test
    void anotherDivisionHasTheSameKeyForAnotherProject() {
        String ours = project(
                        ZHUZHOU, unit(ZHUZHOU, "104", code, "支队").extract().path("id"), "整治")
                .statusCode(201)
                .extract()
                .path("id");
        String theirUnit = unit("430300", "104", code, "支队").extract().path("id");

        String theirs =
                project("430300", theirUnit, "整治").statusCode(201).extract().path("id");

        assertNotEquals(ours, theirs);
        bearing(adminOf("430300")).get(PROJECTS + "/" + ours).then().spec(problem(404, "NOT_FOUND", "not-found"));
    }

    @Test
    void aProjectStaysWithItsUnitInItsDivision() {
        String unit = unit(ZHUZHOU, "104", code, "支队").extract().path("id");
        String sister = unit(ZHUZHOU, "104", newCode(), "大队").extract().path("id");
        String project = project(ZHUZHOU, unit, "整治").statusCode(201).extract().path("id");

        project(ZHUZHOU, unit, "市容整治")
                .statusCode(200)
                .body("id", equalTo(project))
                .body("name", equalTo("市容整治"));
        project(ZHUZHOU, sister, "整治").statusCode(422).body("errors[0].pointer", equalTo("/unitId"));
    }

    @Test
    void nobodyMakesAProjectOfAnotherDivisionsUnit() {
        String unit = unit(ZHUZHOU, "104", code, "支队").extract().path("id");

        project("430300", unit, "整治").spec(problem(404, "NOT_FOUND", "not-found"));
    }

    private static String adminOf(String division) {
        return TestTokens.as("wang.fang")
                .roles("FINANCE_ADMIN")
                .division(division)
                .token();
    }

    private static ValidatableResponse unit(String division, String department, String key, String name) {
        return register(adminOf(division), division, department, key, name);
    }

    private static ValidatableResponse register(
            String token, String division, String department, String key, String name) {
        return bearing(token)
                .body("""
                        {"source": "finance", "externalId": "%2$s", "divisionCode": "%1$s", "departmentCode": "%3$s",
                         "unitCode": "%2$s", "name": "%4$s",
                         "profile": {"duties": [], "offices": [], "staffing": {"authorized": 50, "actual": 43}}}
                        """.formatted(division, key, department, name))
                .post(UNITS)
                .then();
    }

    private ValidatableResponse project(String division, String unit, String name) {
        return bearing(adminOf(division))
                .body("""
                        {"unitId": "%s", "source": "finance", "externalId": "P-%s", "name": "%s"}
                        """.formatted(unit, code, name))
                .post(PROJECTS)
                .then();
    }
}
