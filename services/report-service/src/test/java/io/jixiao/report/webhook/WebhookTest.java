package io.jixiao.report.webhook;

import static io.jixiao.report.webhook.WebhookReceiver.at;
import static io.jixiao.report.webhook.WebhookReceiver.received;
import static io.jixiao.report.webhook.WebhookReceiver.status;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.ReportServiceTest;
import io.jixiao.testkit.events.EventSchemas;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an event to a bureau's own system, on real connections. */
@ReportServiceTest
class WebhookTest extends WebhookCases {

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
        AtomicLong sent = new AtomicLong();
        AtomicBoolean cutOff = new AtomicBoolean();
        var webhook = registered(at(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[100_000];
            try {
                for (int i = 0; i < 10_000; i++) {
                    exchange.getResponseBody().write(much);
                    sent.addAndGet(much.length);
                }
            } catch (IOException closed) {
                cutOff.set(true);
            }
        }));

        tell(DIVISION);

        untilState(webhook, "DELIVERED");
        await().atMost(PATIENCE).untilTrue(cutOff);
        assertTrue(sent.get() < 100_000_000, "what a connection holds, and not the gigabyte: " + sent);
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
}
