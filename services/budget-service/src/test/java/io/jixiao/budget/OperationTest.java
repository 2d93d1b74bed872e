package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jixiao.testkit.KafkaServer;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import io.quarkus.test.common.http.TestHTTPResource;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What an operator and an orchestrator see of the service, on the management port. */
@BudgetServiceTest
class OperationTest {

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void theServiceIsAliveAndReady() {
        given().get(live).then().statusCode(200).body("status", equalTo("UP"));
        given().get(ready).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void healthAndMetricsAreNotAtThePublicPort() {
        admin().get("/q/health/ready").then().spec(problem(404, "NOT_FOUND", "not-found"));
        admin().get("/q/metrics").then().spec(problem(404, "NOT_FOUND", "not-found"));
    }

    @Test
    void metricsTellOfRequestsAndOfEventsThatWait() {
        registeredUnit(newCode());

        given().get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count{"))
                .body(containsString("uri=\"/api/budget/v1/units\""))
                .body(containsString("outbox_pending"));
    }

    @Test
    void whileKafkaIsAwayTheServiceIsReadyAndTakesChanges() {
        String budget = registeredBudget(registeredUnit(newCode()));
        KafkaServer kafka = TestServers.kafka();
        kafka.stop();
        try {
            admin().body(execution("EXE-1", "1.00"))
                    .post(BUDGETS + "/" + budget + "/executions")
                    .then()
                    .statusCode(201);
            given().get(ready).then().statusCode(200).body("status", equalTo("UP"));
        } finally {
            kafka.start();
        }
    }

    @Test
    void onASchemaThatLacksTheNewestMigrationTheServiceIsNotReady() throws SQLException {
        String newest = ConfigProvider.getConfig().getValue("jixiao.schema.version", String.class);
        rename(newest, "0.999");
        try {
            given().get(ready).then().statusCode(503).body("status", equalTo("DOWN"));
        } finally {
            rename("0.999", newest);
        }
        given().get(ready).then().statusCode(200);
    }

    private static void rename(String migration, String to) throws SQLException {
        try (var owner = ScopedConnection.ofTheOwner(TestServers.database("jixiao_budget"));
                var change = owner.prepareStatement("UPDATE flyway_schema_history SET version = ? WHERE version = ?")) {
            change.setString(1, to);
            change.setString(2, migration);
            change.executeUpdate();
            owner.commit();
        }
    }
}
