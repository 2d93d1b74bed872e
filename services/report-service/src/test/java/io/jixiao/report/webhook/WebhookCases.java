package io.jixiao.report.webhook;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.report.TestEvaluation;
import io.jixiao.report.event.ReportEvents;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** What tests of webhooks have in common: a bureau, its receiver, and events of a division of their own. */
abstract class WebhookCases {

    static final String WEBHOOKS = "/api/report/v1/webhooks";
    static final String CREATED = "io.jixiao.report.report.created.v1";

    /** No other test makes reports in it, whose events would come here too. */
    static final String DIVISION = "430900";

    static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    Outbox outbox;

    @Inject
    ReportEvents events;

    @Inject
    DeliveryRepository deliveries;

    final TestEvaluation people = TestEvaluation.fresh();
    final String path = "/" + UUID.randomUUID();

    @AfterEach
    void noWebhookIsLeft() throws SQLException {
        try (var connection = ScopedConnection.ofTheOwner(TestServers.database("jixiao_report"));
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM webhook");
            connection.commit();
        }
    }

    static String body(String url) {
        return """
                {"divisionCode": "%s", "levelsBelow": false, "url": "%s", "eventTypes": ["%s"], "active": true}
                """.formatted(DIVISION, url, CREATED);
    }

    ExtractableResponse<Response> registered(String url) {
        return people.adminOf(DIVISION)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract();
    }

    UUID tell(String division) {
        UUID evaluation = UUID.randomUUID();
        return DatabaseScope.asSystem(
                "test",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    UUID id = outbox.append(
                            "jixiao.report.report.v1",
                            evaluation.toString(),
                            CREATED,
                            new EventSubject(division, "104", "104001"),
                            Map.of(
                                    "evaluationId",
                                    evaluation,
                                    "version",
                                    1,
                                    "scoreVersion",
                                    1,
                                    "narrativeVersion",
                                    0,
                                    "fiscalYear",
                                    2021,
                                    "total",
                                    "98.00",
                                    "grade",
                                    "EXCELLENT",
                                    "inputHash",
                                    "sha256:" + "0".repeat(64)));
                    events.add(id, CREATED, new Tenant(division, "104", "104001"));
                    return id;
                }));
    }

    String deliveries(ExtractableResponse<Response> webhook) {
        return WEBHOOKS + "/" + webhook.path("id") + "/deliveries";
    }

    void untilState(ExtractableResponse<Response> webhook, String state) {
        await().atMost(PATIENCE)
                .until(() -> people.adminOf(DIVISION).get(deliveries(webhook)).path("items.state"), hasItem(state));
    }
}
