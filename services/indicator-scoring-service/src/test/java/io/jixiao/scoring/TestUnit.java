package io.jixiao.scoring;

import static io.restassured.RestAssured.given;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.contract.AnswersKeepContract;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A unit of Zhuzhou that no other test uses, with the people who work on its evaluation. */
public record TestUnit(UUID id, String code, UUID annualBudgetId) {

    public static final String EVALUATIONS = "/api/scoring/v1/evaluations";

    public static TestUnit fresh() {
        return new TestUnit(UUID.randomUUID(), UUID.randomUUID().toString().substring(0, 8), UUID.randomUUID());
    }

    public RequestSpecification editor() {
        return bearing(TestTokens.as("li.wei")
                .roles("UNIT_EDITOR")
                .units("430200/" + code)
                .token());
    }

    public RequestSpecification submitter() {
        return bearing(TestTokens.as("zhao.min")
                .roles("UNIT_APPROVER")
                .units("430200/" + code)
                .token());
    }

    public RequestSpecification department() {
        return bearing(TestTokens.as("chen.jie")
                .roles("DEPARTMENT_APPROVER")
                .department("430200/104")
                .token());
    }

    /** Reviews for the finance bureau. */
    public RequestSpecification reviewer() {
        return bearing(TestTokens.as("sun.li")
                .roles("FINANCE_REVIEWER")
                .division("430200")
                .token());
    }

    /** Publishes for the finance bureau. */
    public RequestSpecification financeAdmin() {
        return bearing(TestTokens.as("he.yun")
                .roles("FINANCE_ADMIN")
                .division("430200")
                .token());
    }

    public static RequestSpecification bearing(String token) {
        return given().filter(AnswersKeepContract.of("indicator-scoring-service"))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    /** The annual budget as budget-service tells it, in yuan: everything appropriated this year, everything basic. */
    public String budget(long version, String opening, String adjustment, String executed) {
        String adjusted =
                new BigDecimal(opening).add(new BigDecimal(adjustment)).toPlainString();
        String row = """
                {"openingBudget": {"amount": "%s", "currency": "CNY"}, "adjustment": {"amount": "%s", "currency": "CNY"},
                 "adjustedBudget": {"amount": "%s", "currency": "CNY"}, "executedAmount": {"amount": "%s", "currency": "CNY"}}
                """.formatted(opening, adjustment, adjusted, executed);
        return """
                {"figures": {"annualBudgetId": "%s", "version": %d, "unitId": "%s", "divisionCode": "430200",
                  "departmentCode": "104", "unitCode": "%s", "fiscalYear": 2021, "total": %s,
                  "fundSources": [{"fundSource": "CURRENT_APPROPRIATION", "figures": %s}],
                  "expenditure": {"basic": {"amount": "%s", "currency": "CNY"},
                                  "project": {"amount": "0.00", "currency": "CNY"}}},
                 "hash": "sha256:%064d", "createdAt": "2021-12-31T16:30:00Z"}
                """.formatted(annualBudgetId, version, id, code, row, row, executed, version);
    }

    /** The figures of the official example: 1064.54 万元 and 48.13 万元, all of it executed. */
    public String fullyExecuted(long version) {
        return budget(version, "10645400.00", "481300.00", "11126700.00");
    }

    public String opening() {
        return seed().replaceFirst("\\{", "{\"unitId\": \"%s\", \"fiscalYear\": 2021,".formatted(id));
    }

    /** Opens the seed's evaluation as a draft. */
    public String opened() {
        return editor().body(opening())
                .post(EVALUATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Opens and submits the seed's evaluation: score version 1. */
    public String submitted() {
        String evaluation = opened();
        step(submitter(), evaluation, "submission").statusCode(200);
        return evaluation;
    }

    /** Opens, submits and approves the seed's evaluation: score version 1 is official. */
    public String approved() {
        String evaluation = submitted();
        step(department(), evaluation, "approval").statusCode(200);
        return evaluation;
    }

    /** A step that is taken with a body. */
    public ValidatableResponse step(RequestSpecification who, String evaluation, String step, String body) {
        return step(who.body(body), evaluation, step);
    }

    public ValidatableResponse step(RequestSpecification who, String evaluation, String step) {
        return who.header("If-Match", etag(evaluation))
                .post(EVALUATIONS + "/" + evaluation + "/" + step)
                .then();
    }

    /** Changes the actual value of a line on its present version. */
    public ValidatableResponse amend(String evaluation, String line, String body) {
        return editor().header("If-Match", etag(evaluation))
                .body(body)
                .put(EVALUATIONS + "/" + evaluation + "/indicators/" + indicator(evaluation, line) + "/actual")
                .then();
    }

    public String etag(String evaluation) {
        return editor().get(EVALUATIONS + "/" + evaluation).header("ETag");
    }

    public String indicator(String evaluation, String name) {
        List<String> ids = editor().get(EVALUATIONS + "/" + evaluation)
                .path("indicators.findAll { it.name == '%s' }.id".formatted(name));
        return ids.getFirst();
    }

    public long latestVersion(String evaluation) {
        return editor().get(EVALUATIONS + "/" + evaluation).jsonPath().getLong("latestVersion");
    }

    public static String seed() {
        try (InputStream seed = TestUnit.class.getResourceAsStream("/seed-evaluation.json")) {
            return new String(seed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
