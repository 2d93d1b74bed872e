package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.jixiao.budget.ProblemAnswer.wrongField;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests whose body cannot be read are refused with the place that is wrong, and change nothing. */
@BudgetServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class UnreadableRequestTest {

    private static final String ENTRY = """
            {"source": "finance-430200", "externalId": "EXE-1", "fundSource": "CURRENT_APPROPRIATION",
             "expenditureKind": "BASIC", "amount": {"amount": "1.00"}, "businessDate": "2021-12-31",
             "reason": "十二月支出"}
            """;

    private String budget;

    @BeforeEach
    void aBudgetAtVersionOne() {
        if (budget == null) {
            budget = registeredBudget(registeredUnit(newCode()));
        }
    }

    @AfterEach
    void nothingChanged() {
        admin().get(BUDGETS + "/" + budget).then().header("ETag", "\"1\"");
    }

    @Test
    void theEntryIsAcceptedWhereNothingIsWrongWithIt() {
        String other = registeredBudget(registeredUnit(newCode()));

        admin().body(ENTRY).post(BUDGETS + "/" + other + "/executions").then().statusCode(201);
    }

    @Test
    void anUnknownFieldIsNamedWithTheFieldsThatExist() {
        posted(ENTRY.replace("\"reason\"", "\"colour\": \"red\", \"reason\""))
                .spec(problem(400, "UNKNOWN_FIELD", "unknown-field"))
                .spec(wrongField("/colour", "UNKNOWN_FIELD"))
                .body("errors[0].message", containsString("businessDate"));
    }

    @Test
    void anUnknownFieldDeepInsideIsNamedByItsPointer() {
        admin().body("""
                        {"unitId": "%s", "fiscalYear": 2021, "openings": [
                          {"fundSource": "OTHER", "amount": {"amount": "1.00", "cents": 0}}]}
                        """.formatted(budget))
                .post(BUDGETS)
                .then()
                .spec(problem(400, "UNKNOWN_FIELD", "unknown-field"))
                .spec(wrongField("/openings/0/amount/cents", "UNKNOWN_FIELD"));
    }

    @Test
    void anUnknownFieldWithASlashAndATildeIsEscapedInThePointer() {
        posted(ENTRY.replace("\"reason\"", "\"a/b~c\": 1, \"reason\"")).spec(wrongField("/a~1b~0c", "UNKNOWN_FIELD"));
    }

    @ParameterizedTest(name = "{0} written as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"reason\": \"十二月支出\" | \"reason\": 12 | /reason | TYPE",
                "\"reason\": \"十二月支出\" | \"reason\": true | /reason | TYPE",
                "\"reason\": \"十二月支出\" | \"reason\": {\"zh\": \"x\"} | /reason | TYPE",
                "\"reason\": \"十二月支出\" | \"reason\": [\"x\"] | /reason | TYPE",
                "{\"amount\": \"1.00\"} | 1.00 | /amount | TYPE",
                "{\"amount\": \"1.00\"} | \"1.00\" | /amount | TYPE",
                "{\"amount\": \"1.00\"} | [] | /amount | TYPE",
                "{\"amount\": \"1.00\"} | {\"amount\": 1.00} | /amount/amount | TYPE",
                "{\"amount\": \"1.00\"} | {\"amount\": 1} | /amount/amount | TYPE",
                "{\"amount\": \"1.00\"} | {\"amount\": \"1.00\", \"unit\": \"YI_YUAN\"} | /amount/unit | ONE_OF",
                "\"2021-12-31\" | \"2021-02-30\" | /businessDate | TYPE",
                "\"2021-12-31\" | \"31.12.2021\" | /businessDate | TYPE",
                "\"2021-12-31\" | \"2021-12-31T16:30:00Z\" | /businessDate | TYPE",
                "\"2021-12-31\" | 18992 | /businessDate | TYPE",
                "\"2021-12-31\" | [2021, 12, 31] | /businessDate | TYPE",
                "\"2021-12-31\" | \"\" | /businessDate | TYPE",
                "\"CURRENT_APPROPRIATION\" | \"LOTTERY\" | /fundSource | ONE_OF",
                "\"CURRENT_APPROPRIATION\" | \"\" | /fundSource | ONE_OF",
                "\"CURRENT_APPROPRIATION\" | 0 | /fundSource | ONE_OF",
                "\"CURRENT_APPROPRIATION\" | false | /fundSource | ONE_OF",
                "十二月支出 | \\u0000 | /reason | TEXT",
                "十二月支出 | a\\u0007b | /reason | TEXT",
                "十二月支出 | \\ud83d | /reason | TEXT",
                "十二月支出 | \\u202e%58 | /reason | TEXT",
                "十二月支出 | \\u2067%58 | /reason | TEXT",
            })
    void aValueOfAnotherTypeIsNamedByItsPointer(String written, String instead, String pointer, String rule) {
        posted(ENTRY.replace(written, instead))
                .spec(problem(400, "WRONG_TYPE", "wrong-type"))
                .spec(wrongField(pointer, rule));
    }

    @ParameterizedTest(name = "fiscal year {0}")
    @CsvSource({"'\"2021\"'", "2021.5", "2021.0", "2e3", "true", "99999999999999999999", "[2021]"})
    void aFiscalYearThatIsNoWholeNumberIsRefused(String year) {
        admin().body("{\"unitId\": \"%s\", \"fiscalYear\": %s, \"openings\": []}".formatted(budget, year))
                .post(BUDGETS)
                .then()
                .spec(problem(400, "WRONG_TYPE", "wrong-type"))
                .spec(wrongField("/fiscalYear", "TYPE"));
    }

    @Test
    void anUnknownValueIsAnsweredWithTheOnesThatExist() {
        posted(ENTRY.replace("CURRENT_APPROPRIATION", "LOTTERY"))
                .body("errors[0].message", equalTo("Must be one of: CURRENT_APPROPRIATION, CARRY_OVER, OTHER"));
    }

    @Test
    void anIdThatIsNoUuidIsRefused() {
        admin().body("{\"unitId\": \"104001\", \"fiscalYear\": 2021, \"openings\": []}")
                .post(BUDGETS)
                .then()
                .spec(problem(400, "WRONG_TYPE", "wrong-type"))
                .spec(wrongField("/unitId", "TYPE"));
    }

    @Test
    void malformedJsonIsAnsweredWithLineAndColumn() {
        posted("{\n  \"source\": \"finance-430200\",\n  \"externalId\" \"EXE-1\"}")
                .spec(problem(400, "MALFORMED_JSON", "malformed-json"))
                .body("detail", equalTo("The JSON cannot be read at line 3, column 16"));
    }

    @Test
    void aFieldThatIsThereTwiceIsNamed() {
        posted(ENTRY.replace("{\"amount\": \"1.00\"}", "{\"amount\": \"1.00\", \"amount\": \"2.00\"}"))
                .spec(problem(400, "MALFORMED_JSON", "malformed-json"))
                .spec(wrongField("/amount/amount", "ONCE"));
    }

    @Test
    void whereTheJsonBreaksIsNamedByItsPointer() {
        posted(ENTRY.replace("\"1.00\"", "NaN"))
                .spec(problem(400, "MALFORMED_JSON", "malformed-json"))
                .spec(wrongField("/amount/amount", "JSON"));
    }

    @Test
    void aNumberOfThousandDigitsIsNotReadAndThisIsSaid() {
        posted(ENTRY.replace("\"1.00\"", "1".repeat(1001)))
                .spec(problem(400, "MALFORMED_JSON", "malformed-json"))
                .body("detail", equalTo("The JSON holds a number or text that is too long, or is nested too deeply"));
    }

    @Test
    void aWholeNumberIsAskedForAsSuch() {
        admin().body("{\"unitId\": \"%s\", \"fiscalYear\": 2021.5, \"openings\": []}".formatted(budget))
                .post(BUDGETS)
                .then()
                .body("errors[0].message", equalTo("Expected: integer"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cut off in the middle | {\"source\": \"finance",
                "a key twice | {\"source\": \"a\", \"source\": \"b\"}",
                "a comment | {/* none */}",
                "single quotes | {'source': 'a'}",
                "a control character | {\"source\": \"a\u0001b\"}",
                "a stray word | banana",
            })
    void whatIsNoJsonIsRefused(String name, String body) {
        posted(body).spec(problem(400, "MALFORMED_JSON", "malformed-json"));
    }

    @Test
    void junkBehindTheJsonIsRefused() {
        posted(ENTRY + " {}").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        posted("{\"source\": " + "[".repeat(100_000)).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        posted("{\"source\": " + "9".repeat(100_000) + "}").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anArrayInPlaceOfTheObjectIsRefusedAsAWhole() {
        posted("[]").spec(problem(400, "WRONG_TYPE", "wrong-type")).spec(wrongField("", "TYPE"));
    }

    @Test
    void anEmptyBodyIsRefusedAsAWhole() {
        posted("").spec(problem(422, "INVALID_FIELDS", "invalid-fields")).spec(wrongField("", "NOT_NULL"));
    }

    @Test
    void nullInPlaceOfTheObjectIsRefusedAsAWhole() {
        posted("null").spec(problem(422, "INVALID_FIELDS", "invalid-fields")).spec(wrongField("", "NOT_NULL"));
    }

    private ValidatableResponse posted(String body) {
        return admin().body(body).post(BUDGETS + "/" + budget + "/executions").then();
    }
}
