package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.Bureau.unit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.jixiao.budget.ProblemAnswer.wrongField;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that can be read but break a rule: every wrong field is named with its rule, and nothing is changed. */
@BudgetServiceTest
class FieldRulesTest {

    @Test
    void everyMissingFieldIsNamed() {
        admin().body("{}")
                .post(BUDGETS)
                .then()
                .spec(problem(422, "INVALID_FIELDS", "invalid-fields"))
                .body("errors.pointer", contains("/fiscalYear", "/openings", "/unitId"))
                .body("errors.rule", contains("NOT_NULL", "NOT_EMPTY", "NOT_NULL"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1999, MIN", "2101, MAX", "-2021, MIN", "0, MIN"})
    void aFiscalYearOutOfRangeIsRefused(String year, String rule) {
        registered(year, "{\"fundSource\": \"OTHER\", \"amount\": {\"amount\": \"1.00\"}}")
                .spec(problem(422, "INVALID_FIELDS", "invalid-fields"))
                .spec(wrongField("/fiscalYear", rule));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"1.005\" | EXACT_TO_THE_FEN",
                "\"1.0000001\", \"unit\": \"WAN_YUAN\" | EXACT_TO_THE_FEN",
                "\"-0.01\" | NOT_NEGATIVE",
                "\"1,000.00\" | PATTERN",
                "\"1e3\" | PATTERN",
                "\"+1\" | PATTERN",
                "\" 1\" | PATTERN",
                "\"１\" | PATTERN",
                "\".5\" | PATTERN",
                "\"\" | PATTERN",
                "\"NaN\" | PATTERN",
                "\"123456789012345\" | PATTERN",
                "null | NOT_NULL",
            })
    void aSumOfMoneyIsPlainNotNegativeAndExactToTheFen(String amount, String rule) {
        registered("2021", "{\"fundSource\": \"OTHER\", \"amount\": {\"amount\": " + amount + "}}")
                .spec(problem(422, "INVALID_FIELDS", "invalid-fields"))
                .spec(wrongField("/openings/0/amount/amount", rule));
    }

    @Test
    void aSumInTenThousandYuanMayHaveSixDecimals() {
        admin().body(opening(registeredUnit(newCode()), "2021", """
                        {"fundSource": "OTHER", "amount": {"amount": "1112.670001", "unit": "WAN_YUAN"}}
                        """))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .body("figures.total.openingBudget.amount", equalTo("11126700.01"));
    }

    @Test
    void anotherCurrencyIsRefused() {
        registered("2021", "{\"fundSource\": \"OTHER\", \"amount\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}")
                .spec(problem(422, "INVALID_FIELDS", "invalid-fields"))
                .spec(wrongField("/openings/0/amount/currency", "PATTERN"));
    }

    @Test
    void nullInAListIsNamedByItsIndex() {
        registered("2021", "{\"fundSource\": \"OTHER\", \"amount\": {\"amount\": \"1.00\"}}, null")
                .spec(problem(422, "INVALID_FIELDS", "invalid-fields"))
                .spec(wrongField("/openings/1", "NOT_NULL"));
    }

    @Test
    void aFundSourceTwiceIsRefused() {
        String other = "{\"fundSource\": \"OTHER\", \"amount\": {\"amount\": \"1.00\"}}";

        registered("2021", other + "," + other)
                .spec(problem(422, "INVALID_FIELDS", "invalid-fields"))
                .spec(wrongField("/openings/1/fundSource", "UNIQUE"));
    }

    @Test
    void anUnknownUnitIsNotFound() {
        admin().body(opening(UUID.randomUUID().toString(), "2021", """
                        {"fundSource": "OTHER", "amount": {"amount": "1.00"}}
                        """))
                .post(BUDGETS)
                .then()
                .spec(problem(404, "NOT_FOUND", "not-found"));
    }

    @Test
    void aDayOutsideTheFiscalYearIsRefused() {
        String budget = registeredBudget(registeredUnit(newCode()));

        admin().body(execution("EXE-1", "1.00").replace("2021-12-31", "2022-01-01"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .spec(problem(422, "OUTSIDE_FISCAL_YEAR", "outside-fiscal-year"))
                .spec(wrongField("/businessDate", "OUTSIDE_FISCAL_YEAR"));
        admin().get(BUDGETS + "/" + budget).then().header("ETag", "\"1\"");
    }

    @Test
    void anExecutionOfNothingIsRefused() {
        String budget = registeredBudget(registeredUnit(newCode()));

        admin().body(execution("EXE-1", "0.00"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .spec(wrongField("/amount/amount", "NOT_ZERO"));
    }

    @Test
    void aNameLongerThanTwoHundredCharactersIsRefused() {
        admin().body(unit(newCode(), "支".repeat(201)))
                .post(UNITS)
                .then()
                .spec(problem(422, "INVALID_FIELDS", "invalid-fields"))
                .spec(wrongField("/name", "SIZE"));
        admin().body(unit(newCode(), "支".repeat(200))).post(UNITS).then().statusCode(201);
    }

    @Test
    void aBlankParagraphInsideAListIsNamedByItsIndex() {
        admin().body(unit(newCode(), "支队").replace("财务装备科", " "))
                .post(UNITS)
                .then()
                .spec(wrongField("/profile/offices/1", "NOT_BLANK"));
    }

    @Test
    void aRefusedBudgetLeavesNoneBehind() {
        String unit = registeredUnit(newCode());

        admin().body(opening(unit, "2021", "{\"fundSource\": \"OTHER\", \"amount\": {\"amount\": \"-1.00\"}}"))
                .post(BUDGETS)
                .then()
                .statusCode(422);
        admin().queryParam("unitId", unit).get(BUDGETS).then().body("items", hasSize(0));
    }

    private static ValidatableResponse registered(String year, String openings) {
        return admin().body(opening(UUID.randomUUID().toString(), year, openings))
                .post(BUDGETS)
                .then();
    }

    private static String opening(String unit, String year, String openings) {
        return "{\"unitId\": \"%s\", \"fiscalYear\": %s, \"openings\": [%s]}".formatted(unit, year, openings);
    }
}
