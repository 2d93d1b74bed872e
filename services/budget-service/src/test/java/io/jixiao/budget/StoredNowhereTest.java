package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.Bureau.unit;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered for a token stays with its bearer: neither browser nor proxy may keep it. */
@BudgetServiceTest
class StoredNowhereTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget/v1/units",
                "/api/budget/v1/units/banana",
                "/api/budget/v1/banana",
                "/api/budget/v1/units?limit=0",
                "/api/budget/v1/units/%00",
                "/api/budget/v1/annual-budgets",
            })
    void everyAnswerToAQuestionSaysSo(String path) {
        saysSo(admin().urlEncodingEnabled(false).get(path));
        saysSo(given().urlEncodingEnabled(false).get(path));
    }

    @Test
    void everyAnswerToAChangeSaysSoTheFirstTimeAndTheSecond() {
        String budget = registeredBudget(registeredUnit(newCode()));
        String body = unit(newCode(), "支队");
        String key = newCode();

        saysSo(admin().header("Idempotency-Key", key).body(body).post(UNITS));
        saysSo(admin().header("Idempotency-Key", key).body(body).post(UNITS));
        saysSo(admin().body(execution("EXE-1", "-1.00")).post(BUDGETS + "/" + budget + "/executions"));
        saysSo(admin().body("{").post(UNITS));
        saysSo(given().body("{}").post(UNITS));
        saysSo(admin().delete(UNITS));
        saysSo(admin().body(" ".repeat(2 * 1024 * 1024 + 1)).post(UNITS));
    }

    @Test
    void theContractIsForEverybody() {
        assertThat(given().get("/q/openapi").headers().getValues("Cache-Control"), empty());
    }

    private static void saysSo(Response answer) {
        List<String> said = answer.headers().getValues("Cache-Control");
        assertEquals(List.of("no-store"), said, () -> answer.statusCode() + " " + answer.asString());
    }
}
