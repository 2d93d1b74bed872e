package io.jixiao.report;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.contract.AnswersKeepContract;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;

/** An evaluation that no other test uses, with the people who read and write its report. */
public record TestEvaluation(UUID id, UUID unitId, String unitCode) {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    public static TestEvaluation fresh() {
        return new TestEvaluation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID().toString().substring(0, 8));
    }

    public String path() {
        return "/api/report/v1/evaluations/" + id;
    }

    public RequestSpecification editor() {
        return bearing(TestTokens.as("li.wei")
                .roles("UNIT_EDITOR")
                .units("430200/" + unitCode)
                .token());
    }

    public RequestSpecification admin() {
        return adminOf("430200");
    }

    /** The finance bureau of another division. */
    public RequestSpecification adminOf(String division) {
        return bearing(TestTokens.as("wang.fang")
                .roles("FINANCE_ADMIN")
                .division(division)
                .token());
    }

    private static RequestSpecification bearing(String token) {
        return given().filter(AnswersKeepContract.of("report-service"))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    public Response latestReport() {
        return editor().get(path() + "/reports/latest");
    }

    public void untilReport(int version) {
        await().atMost(PATIENCE)
                .until(() -> latestReport().statusCode() == 200
                        && latestReport().jsonPath().getInt("version") == version);
    }

    public void untilJob(String state) {
        await().atMost(PATIENCE)
                .until(() -> state.equals(editor().get(path() + "/report-job").path("state")));
    }
}
