package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.bearing;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.Bureau.unit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import io.jixiao.testkit.TokenIssuer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in: bearers of a token that the configured issuer signed for this product, in a role for the operation. */
@BudgetServiceTest
class TokenTest {

    @Test
    void withoutATokenNothingIsTold() {
        given().header("Accept-Language", "en")
                .get(UNITS)
                .then()
                .spec(problem(401, "AUTHENTICATION_REQUIRED", "authentication-required"))
                .header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokensThatLookRight")
    void aTokenThatOnlyLooksRightIsRefused(String name, Token token) {
        bearing(token.roles("FINANCE_ADMIN").division("430200").token())
                .get(UNITS)
                .then()
                .spec(problem(401, "AUTHENTICATION_REQUIRED", "authentication-required"))
                .header("WWW-Authenticate", "Bearer");
    }

    static Stream<Arguments> tokensThatLookRight() {
        return Stream.of(
                Arguments.of("expired", TestTokens.as("wang.fang").expired()),
                Arguments.of(
                        "signed by a foreign key", TestTokens.as("wang.fang").foreignKey()),
                Arguments.of("of another issuer", TestTokens.as("wang.fang").issuer("https://elsewhere")),
                Arguments.of("in the name of background work", TestTokens.as("system")),
                Arguments.of("in nobody's name", TestTokens.as("").named("wang.fang")),
                Arguments.of("in a name that cannot be printed", TestTokens.as("wang\0fang")),
                Arguments.of("for another system", TestTokens.as("wang.fang").audience("payroll")));
    }

    /** Well signed, and no reader could tell who it is or what they may do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups: 7",
                "groups: true",
                "groups: {\"a\": 1}",
                "groups: [7]",
                "groups: [\"FINANCE_ADMIN\", 7]",
                "groups: [[\"FINANCE_ADMIN\"]]",
                "groups: [null]",
                "sub: 7",
                "sub: [\"wang.fang\"]",
                "sub: {}",
                "sub: \"wang\\u202efang\"",
                "sub: \"wang\\u2066fang\"",
                "sub: \"wang\\u200ffang\"",
                "sub: \"wang\\u061cfang\"",
                "sub: \"wang\\u2028fang\"",
                "sub: \"wang\\ud83d\"",
                "sub: \"wang\\uffff\"",
                "upn: 7",
                "preferred_username: []",
                "azp: {}",
                "iss: 7",
                "aud: 7",
                "aud: {}",
                "exp: \"soon\"",
                "exp: 1e400",
                "exp: 99999999999999999999",
                "nbf: \"x\"",
                "nbf: true",
                "iat: []",
                "jti: {}",
                "act: 7",
                "act: {\"sub\": 7}",
            })
    void aTokenWithAClaimOfAnotherTypeIsRefusedBothWithAndWithoutABody(String claim) {
        String token = tokenWith(claim);

        bearing(token).get(UNITS).then().spec(problem(401, "AUTHENTICATION_REQUIRED", "authentication-required"));
        bearing(token)
                .header("Idempotency-Key", newCode())
                .body(unit(newCode(), "支队"))
                .post(UNITS)
                .then()
                .spec(problem(401, "AUTHENTICATION_REQUIRED", "authentication-required"));
    }

    @Test
    void aNameOfMoreThan255CharactersIsRefusedAndOneOf255IsNot() {
        bearing(tokenWith("sub: \"" + "w".repeat(256) + "\"")).get(UNITS).then().statusCode(401);
        bearing(tokenWith("sub: \"" + "w".repeat(255) + "\"")).get(UNITS).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups: \"FINANCE_ADMIN\"",
                "groups: [\"FINANCE_ADMIN\", \"office\"]",
                "sub: \"王芳\"",
                "sub: \"wang fang 👩\"",
                "act: {\"sub\": \"portal\"}",
                "act: null",
                "scope: 7",
                "colour: {\"a\": [7]}",
                "exp: 4102444800.5",
            })
    void aTokenWhoseClaimsAreOfTheirTypesIsTaken(String claim) {
        bearing(tokenWith(claim)).get(UNITS).then().statusCode(200);
    }

    private static String tokenWith(String claim) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, String> claims = new TreeMap<>(Map.of(
                "sub",
                "\"wang.fang\"",
                "upn",
                "\"wang.fang\"",
                "iss",
                "\"" + TokenIssuer.ISSUER + "\"",
                "aud",
                "\"" + TokenIssuer.AUDIENCE + "\"",
                "groups",
                "[\"FINANCE_ADMIN\"]",
                "jixiao_division",
                "\"430200\"",
                "iat",
                Long.toString(now),
                "exp",
                Long.toString(now + 600)));
        String[] nameAndValue = claim.split(": ", 2);
        claims.put(nameAndValue[0], nameAndValue[1]);
        return TestTokens.signed(claims.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":" + one.getValue())
                .collect(Collectors.joining(",", "{", "}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ3YW5nLmZhbmcifQ."})
    void whatIsNoTokenIsRefused(String token) {
        bearing(token).get(UNITS).then().spec(problem(401, "AUTHENTICATION_REQUIRED", "authentication-required"));
    }

    @Test
    void aTokenWithAnotherPersonsClaimsIsRefused() {
        String[] parts = Bureau.adminToken().split("\\.");
        String[] others = TestTokens.as("li.wei")
                .roles("UNIT_EDITOR")
                .units("430200/1")
                .token()
                .split("\\.");

        bearing(String.join(".", Arrays.asList(others[0], parts[1], others[2])))
                .get(UNITS)
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenWithoutTheRoleIsRefused() {
        bearing(TestTokens.as("li.wei").roles("UNIT_EDITOR").division("430200").token())
                .body(unit(newCode(), "支队"))
                .post(UNITS)
                .then()
                .spec(problem(403, "ACCESS_DENIED", "access-denied"));
    }

    @Test
    void aTokenWithoutAnyRoleIsRefused() {
        bearing(TestTokens.as("li.wei").division("430200").token())
                .get(UNITS)
                .then()
                .spec(problem(403, "ACCESS_DENIED", "access-denied"));
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        String budget = registeredBudget(registeredUnit(newCode()));
        String auditor =
                TestTokens.as("sun.li").roles("AUDITOR").division("430200").token();

        bearing(auditor).get(BUDGETS + "/" + budget).then().statusCode(200);
        bearing(auditor)
                .body(execution("EXE-1", "1.00"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .spec(problem(403, "ACCESS_DENIED", "access-denied"));
    }

    @Test
    void aPortalThatNamesNobodyItActsForIsRefused() {
        bearing(TestTokens.as("portal")
                        .roles("PORTAL", "FINANCE_ADMIN")
                        .division("430200")
                        .token())
                .get(UNITS)
                .then()
                .spec(problem(403, "ACCESS_DENIED", "access-denied"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "por\0tal"})
    void aPortalWithoutANameIsRefused(String portal) {
        bearing(TestTokens.as("wang.fang")
                        .roles("PORTAL", "FINANCE_ADMIN")
                        .division("430200")
                        .through(portal)
                        .token())
                .get(UNITS)
                .then()
                .spec(problem(403, "ACCESS_DENIED", "access-denied"));
    }

    @Test
    void theRoleOfAPortalGivesNoRightOfItsOwn() {
        bearing(TestTokens.as("wang.fang")
                        .roles("PORTAL")
                        .division("430200")
                        .throughPortal()
                        .token())
                .get(UNITS)
                .then()
                .spec(problem(403, "ACCESS_DENIED", "access-denied"));
    }

    @Test
    void whatAPortalDoesForSomebodyIsInTheAuditTrailWithBoth() {
        String budget = registeredBudget(registeredUnit(newCode()));
        String through = TestTokens.as("wang.fang")
                .roles("PORTAL", "FINANCE_ADMIN")
                .division("430200")
                .throughPortal()
                .token();

        bearing(through)
                .body(execution("EXE-1", "1.00"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201);

        bearing(through)
                .get(BUDGETS + "/" + budget + "/audit")
                .then()
                .statusCode(200)
                .body("items[0].who", equalTo("wang.fang"))
                .body("items[0].via", nullValue())
                .body("items[1].who", equalTo("wang.fang"))
                .body("items[1].via", equalTo("portal"));
    }
}
