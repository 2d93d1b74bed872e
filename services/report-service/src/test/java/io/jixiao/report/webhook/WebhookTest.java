package io.jixiao.report.webhook;

import static io.jixiao.report.webhook.WebhookReceiver.at;
import static io.jixiao.report.webhook.WebhookReceiver.received;
import static io.jixiao.report.webhook.WebhookReceiver.status;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.report.ReportServiceTest;
import io.jixiao.report.TestEvaluation;
import io.jixiao.report.event.ReportEvents;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import io.jixiao.testkit.events.EventSchemas;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an event to a bureau's own system, on real connections. */
@ReportServiceTest
class WebhookTest {

    private static final String WEBHOOKS = "/api/report/v1/webhooks";
    private static final String CREATED = "io.jixiao.report.report.created.v1";

    /** No other test makes reports in it, whose events would come here too. */
    private static final String DIVISION = "430900";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    Outbox outbox;

    @Inject
    ReportEvents events;

    @Inject
    DeliveryRepository deliveries;

    private final TestEvaluation people = TestEvaluation.fresh();
    private final String path = "/" + UUID.randomUUID();

    @AfterEach
    void noWebhookIsLeft() throws SQLException {
        try (var connection = ScopedConnection.ofTheOwner(TestServers.database("jixiao_report"));
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM webhook");
            connection.commit();
        }
    }

    private static String body(String url) {
        return """
                {"divisionCode": "%s", "levelsBelow": false, "url": "%s", "eventTypes": ["%s"], "active": true}
                """.formatted(DIVISION, url, CREATED);
    }

    private ExtractableResponse<Response> registered(String url) {
        return people.adminOf(DIVISION)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract();
    }

    private UUID tell(String division) {
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

    private String deliveries(ExtractableResponse<Response> webhook) {
        return WEBHOOKS + "/" + webhook.path("id") + "/deliveries";
    }

    private void untilState(ExtractableResponse<Response> webhook, String state) {
        await().atMost(PATIENCE)
                .until(() -> people.adminOf(DIVISION).get(deliveries(webhook)).path("items.state"), hasItem(state));
    }

    @Test
    void anEventIsDeliveredSignedAndAsTheSchemaSays() {
        var webhook = registered(at(path, status(204)));

        UUID event = tell(DIVISION);

        await().atMost(PATIENCE).until(() -> received(path).size() == 1);
        var received = received(path).getFirst();
        EventSchemas.published().assertValid(received.body());
        assertEquals("application/cloudevents+json; charset=UTF-8", received.header("Content-Type"));
        assertEquals("127.0.0.1:" + WebhookReceiver.port(), received.header("Host"));
        assertEquals(event.toString(), received.header("webhook-id"));
        assertEquals("1", received.header("jixiao-key-version"));
        byte[] secret =
                Base64.getDecoder().decode(webhook.<String>path("secret").substring("whsec_".length()));
        assertEquals(
                Signature.of(
                        List.of(secret),
                        event.toString(),
                        Long.parseLong(received.header("webhook-timestamp")),
                        received.body()),
                received.header("webhook-signature"));
        untilState(webhook, "DELIVERED");
    }

    @Test
    void anotherDivisionsEventIsNotDelivered() {
        registered(at(path, status(204)));

        tell("430911");
        UUID own = tell(DIVISION);

        await().atMost(PATIENCE).until(() -> !received(path).isEmpty());
        assertEquals(own.toString(), received(path).getFirst().header("webhook-id"));
        assertEquals(1, received(path).size());
    }

    @Test
    void whatFailsIsTriedAgain() {
        AtomicInteger asked = new AtomicInteger();
        var webhook = registered(at(
                path,
                exchange -> status(asked.incrementAndGet() < 3 ? 503 : 200).answer(exchange)));

        tell(DIVISION);

        untilState(webhook, "DELIVERED");
        assertEquals(3, received(path).size());
        assertEquals(
                1,
                received(path).stream()
                        .map(it -> it.header("webhook-id"))
                        .distinct()
                        .count());
    }

    @Test
    void whatFailsTooOftenIsDeadAndCanBeReplayed() {
        var webhook = registered(at(path, status(500)));
        tell(DIVISION);
        untilState(webhook, "DEAD");
        people.adminOf(DIVISION)
                .get(deliveries(webhook) + "?state=DEAD")
                .then()
                .body("items[0].attempts", equalTo(3))
                .body("items[0].lastFailure", equalTo("NOT_ACCEPTED"))
                .body("items[0].lastStatus", equalTo(500));
        assertEquals(3, received(path).size());
        at(path, status(200));

        int position = people.adminOf(DIVISION).get(deliveries(webhook)).path("items[0].position");
        people.adminOf(DIVISION)
                .post(deliveries(webhook) + "/" + position + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"));

        untilState(webhook, "DELIVERED");
        people.adminOf(DIVISION)
                .post(deliveries(webhook) + "/" + position + "/replay")
                .then()
                .statusCode(409)
                .body("code", equalTo("DELIVERY_NOT_DEAD"));
    }

    @Test
    void aRedirectIsNotFollowed() {
        String elsewhere = at(path + "/elsewhere", status(200));
        var webhook = registered(at(path, exchange -> {
            exchange.getResponseHeaders().add("Location", elsewhere);
            status(307).answer(exchange);
        }));

        tell(DIVISION);

        untilState(webhook, "DEAD");
        assertEquals(0, received(path + "/elsewhere").size());
    }

    /** Of hosts that are names, numbers, mapped addresses or the cloud's own: none is connected to. */
    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254:PORT/latest/meta-data, ADDRESS_NOT_ALLOWED",
        "http://10.96.0.1:PORT/, ADDRESS_NOT_ALLOWED",
        "http://127.0.0.2:PORT/, ADDRESS_NOT_ALLOWED",
        "http://[::1]:PORT/, ADDRESS_NOT_ALLOWED",
        "http://[::ffff:10.0.0.1]:PORT/, ADDRESS_NOT_ALLOWED",
        "http://[64:ff9b::7f00:1]:PORT/, ADDRESS_NOT_ALLOWED",
        "https://there-is.no-such-host.invalid/, NAME_UNKNOWN",
    })
    void anAddressThatIsNotPublicIsNotConnectedTo(String url, String failure) {
        var webhook = registered(url.replace("PORT", "" + WebhookReceiver.port()));

        tell(DIVISION);

        untilState(webhook, "DEAD");
        people.adminOf(DIVISION).get(deliveries(webhook)).then().body("items[0].lastFailure", equalTo(failure));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://portal.example.gov.cn/, HTTPS",
        "https://portal.example.gov.cn:8443/, PORT",
        "https://user:secret@portal.example.gov.cn/, NO_USER_NO_FRAGMENT",
        "https://portal.example.gov.cn/#part, NO_USER_NO_FRAGMENT",
        "portal.example.gov.cn, URL",
        "https:///events, URL",
        "https://a b/, URL",
    })
    void aUrlThatCannotBeUsedIsRefusedByName(String url, String rule) {
        people.adminOf(DIVISION)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].rule", equalTo(rule));
    }

    @Test
    void aSlowReceiverHoldsUpNobodyElse() {
        for (int i = 0; i < 3; i++) {
            registered(at(path + "/slow/" + i, exchange -> Thread.sleep(20_000)));
        }
        registered(at(path, status(200)));

        for (int i = 0; i < 10; i++) {
            tell(DIVISION);
        }

        await().atMost(Duration.ofSeconds(8)).until(() -> received(path).size() == 10);
    }

    @Test
    void ofAnEndlessAnswerNobodyReadsMoreThanAKilobyte() {
        var webhook = registered(at(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[100_000];
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(much);
            }
        }));
        long began = System.nanoTime();

        tell(DIVISION);

        untilState(webhook, "DELIVERED");
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }

    @Test
    void afterAChangeOfTheSecretBothSignForADay() {
        var webhook = registered(at(path, status(200)));
        String id = webhook.path("id");
        String other = people.adminOf(DIVISION)
                .header("If-Match", "\"1\"")
                .post(WEBHOOKS + "/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("keyVersion", equalTo(2))
                .body("secret", not(equalTo(webhook.path("secret"))))
                .extract()
                .path("secret");

        UUID event = tell(DIVISION);

        await().atMost(PATIENCE).until(() -> received(path).size() == 1);
        var received = received(path).getFirst();
        byte[] first = Base64.getDecoder().decode(webhook.<String>path("secret").substring(6));
        byte[] second = Base64.getDecoder().decode(other.substring(6));
        assertEquals("2", received.header("jixiao-key-version"));
        assertEquals(
                Signature.of(
                        List.of(second, first),
                        event.toString(),
                        Long.parseLong(received.header("webhook-timestamp")),
                        received.body()),
                received.header("webhook-signature"));
    }

    @Test
    void aSecretIsShownOnceAndStoredSealed() throws SQLException {
        String url = at(path, status(200));
        var first = people.adminOf(DIVISION)
                .header("Idempotency-Key", path)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract();
        people.adminOf(DIVISION)
                .header("Idempotency-Key", path)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")))
                .body("secret", nullValue());
        people.adminOf(DIVISION)
                .get(WEBHOOKS + "/" + first.path("id"))
                .then()
                .statusCode(200)
                .body("secret", nullValue());
        people.adminOf(DIVISION)
                .get(WEBHOOKS)
                .then()
                .statusCode(200)
                .body("items.secret", not(hasItem(startsWith("whsec_"))));

        String secret = first.path("secret");
        byte[] plain = Base64.getDecoder().decode(secret.substring(6));
        try (var connection = ScopedConnection.ofTheOwner(TestServers.database("jixiao_report"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT secret FROM webhook")) {
            while (rows.next()) {
                assertFalse(new String(rows.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains(new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1)));
            }
            try (var kept = statement.executeQuery(
                    "SELECT count(*) FROM idempotency WHERE convert_from(body, 'UTF8') LIKE '%whsec%'")) {
                kept.next();
                assertEquals(0, kept.getInt(1));
            }
        }
    }

    @Test
    void aWebhookIsChangedAndRemovedOnWhatIsThere() {
        var webhook = registered(at(path, status(200)));
        String own = WEBHOOKS + "/" + webhook.path("id");
        String change = """
                {"url": "https://portal.example.gov.cn/a", "eventTypes": ["%s"], "active": false}
                """.formatted(CREATED);
        people.adminOf(DIVISION).body(change).put(own).then().statusCode(428);
        people.adminOf(DIVISION)
                .header("If-Match", "\"7\"")
                .body(change)
                .put(own)
                .then()
                .statusCode(412);
        people.adminOf(DIVISION)
                .header("If-Match", "\"1\"")
                .body(change)
                .put(own)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("active", equalTo(false));
        people.adminOf(DIVISION).header("If-Match", "\"2\"").delete(own).then().statusCode(200);
        people.adminOf(DIVISION).get(own).then().statusCode(404);
    }

    @Test
    void nobodyRegistersForADivisionOfOthersOrForLevelsBeyondTheirs() {
        String url = at(path, status(200));
        people.adminOf(DIVISION)
                .body(body(url).replace(DIVISION, "430100"))
                .post(WEBHOOKS)
                .then()
                .statusCode(403);
        people.adminOf(DIVISION)
                .body(body(url).replace("false", "true"))
                .post(WEBHOOKS)
                .then()
                .statusCode(403);
        people.editor().body(body(url)).post(WEBHOOKS).then().statusCode(403);
    }

    @Test
    void anEventTypeThatThereIsNotIsRefusedByName() {
        people.adminOf(DIVISION)
                .body(body(at(path, status(200))).replace(CREATED, "io.jixiao.report.report.deleted.v1"))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/eventTypes/0"));
    }
}
