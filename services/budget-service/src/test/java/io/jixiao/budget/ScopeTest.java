package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.bearing;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.ProblemAnswer.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose data a token shows: its units', its department's or its division's. All else is as if it were not there. */
@BudgetServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class ScopeTest {

    private final String code = newCode();
    private String ofZhuzhou;
    private String ofItsSister;
    private String ofAnotherDepartment;
    private String ofTianyuan;
    private String ofBeijing;

    @BeforeEach
    void unitsOfThreeDivisions() {
        if (ofZhuzhou != null) {
            return;
        }
        ofZhuzhou = registered("430200", code, code + "1");
        ofItsSister = registered("430200", code, code + "2");
        ofAnotherDepartment = registered("430200", code + "9", code + "3");
        ofTianyuan = registered("430211", code, code + "1");
        ofBeijing = registered("110000", code, code + "1");
    }

    @Test
    void aTokenOfUnitsShowsThose() {
        assertThat(
                seen(reader().units("430200/" + code + "1", "110000/" + code + "1")),
                containsInAnyOrder(ofZhuzhou, ofBeijing));
    }

    @Test
    void aTokenOfADepartmentShowsItsUnits() {
        assertThat(seen(reader().department("430200/" + code)), containsInAnyOrder(ofZhuzhou, ofItsSister));
    }

    @Test
    void aTokenOfADivisionShowsThatLevelAlone() {
        List<String> seen = seen(reader().division("430200"));

        assertThat(seen, hasItems(ofZhuzhou, ofItsSister, ofAnotherDepartment));
        assertThat(seen, not(hasItem(ofTianyuan)));
        assertThat(seen, not(hasItem(ofBeijing)));
    }

    @Test
    void aTokenOfASubtreeShowsTheDivisionsBelowToo() {
        List<String> seen = seen(reader().division("430200/*"));

        assertThat(seen, hasItems(ofZhuzhou, ofItsSister, ofAnotherDepartment, ofTianyuan));
        assertThat(seen, not(hasItem(ofBeijing)));
    }

    @Test
    void aTokenOfTheCountrysSubtreeShowsEveryDivision() {
        assertThat(
                seen(reader().division("000000/*")),
                hasItems(ofZhuzhou, ofItsSister, ofAnotherDepartment, ofTianyuan, ofBeijing));
    }

    @Test
    void aTokenWithoutAScopeShowsNothing() {
        assertThat(seen(reader()), empty());
    }

    @ParameterizedTest(name = "a division written {0}")
    @ValueSource(strings = {"%", "/*", "4302__", "43%", "4302/*", "430200/**", "430200*", "43020", "\\d", "*", "%/*"})
    void aScopeThatIsNoDivisionCodeShowsNothing(String division) {
        assertThat(seen(reader().division(division)), empty());
    }

    @ParameterizedTest(name = "a unit written {0}")
    @ValueSource(strings = {"", "/", "%", "430200/", "430200/%", "430200"})
    void aScopeThatIsNoUnitShowsNothing(String unit) {
        assertThat(seen(reader().units(unit)), empty());
    }

    @Test
    void anothersUnitIsNotThere() {
        bearing(reader().units("430200/" + code + "2").token())
                .get(UNITS + "/" + ofZhuzhou)
                .then()
                .spec(problem(404, "NOT_FOUND", "not-found"));
    }

    @Test
    void anothersBudgetIsNotThereAndNotInAnyList() {
        String budget = registeredBudget(ofZhuzhou);
        String other = reader().units("430200/" + code + "2").token();

        for (String path : List.of("", "/versions/1", "/entries")) {
            bearing(other).get(BUDGETS + "/" + budget + path).then().spec(problem(404, "NOT_FOUND", "not-found"));
        }
        bearing(other)
                .queryParam("unitId", ofZhuzhou)
                .get(BUDGETS)
                .then()
                .statusCode(200)
                .body("items", empty());
        bearing(TestTokens.as("zhao.min")
                        .roles("FINANCE_ADMIN")
                        .division("110000")
                        .token())
                .body(execution("EXE-1", "1.00"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .spec(problem(404, "NOT_FOUND", "not-found"));
        admin().get(BUDGETS + "/" + budget).then().header("ETag", "\"1\"");
    }

    @Test
    void aUnitOfAForeignDivisionCannotBeRegistered() {
        String unit = unitOf("110000", code, code + "7");

        admin().body(unit).post(UNITS).then().spec(problem(403, "ACCESS_DENIED", "access-denied"));
        bearing(TestTokens.as("zhao.min")
                        .roles("FINANCE_ADMIN")
                        .division("110000")
                        .token())
                .body(unit)
                .post(UNITS)
                .then()
                .statusCode(201);
    }

    private static Token reader() {
        return TestTokens.as("li.wei").roles("AUDITOR");
    }

    /** Ids of all units that the token shows, over all pages. */
    private static List<String> seen(Token token) {
        String bearer = token.token();
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = bearing(bearer)
                    .queryParam("cursor", cursor)
                    .queryParam("limit", 200)
                    .get(UNITS)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static String registered(String division, String department, String unit) {
        return bearing(TestTokens.as("zhang.min")
                        .roles("FINANCE_ADMIN")
                        .division(Token.EVERY_DIVISION)
                        .token())
                .body(unitOf(division, department, unit))
                .post(UNITS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String unitOf(String division, String department, String unit) {
        return """
                {"source": "finance-%1$s", "externalId": "%3$s", "divisionCode": "%1$s", "departmentCode": "%2$s",
                 "unitCode": "%3$s", "name": "城市管理综合行政执法支队",
                 "profile": {"duties": [], "offices": [], "staffing": {"authorized": 50, "actual": 43}}}
                """.formatted(division, department, unit);
    }
}
