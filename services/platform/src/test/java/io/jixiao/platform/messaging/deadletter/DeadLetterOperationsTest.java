package io.jixiao.platform.messaging.deadletter;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.LedgerListener;
import io.jixiao.platform.messaging.LedgerTopic;
import io.jixiao.testkit.JixiaoTestResource;
import io.jixiao.testkit.KafkaServer;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class DeadLetterOperationsTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String LETTERS = "/api/test/v1/operations/dead-letters";

    @TestHTTPResource(value = "/health/ready", management = true)
    String readiness;

    @Inject
    LedgerTopic topic;

    @Inject
    LedgerListener listener;

    @Inject
    Effects effects;

    @Test
    void aDeadLetterIsListedWithItsOriginAndReasonAndHasItsEffectOnceAfterMendingAndReplay() {
        String ledger = newLedger("mended");
        topic.deliver(UUID.randomUUID(), new LedgerEntry(ledger, 1, "stumble"));
        topic.deadLetter(ledger);
        String letter = "items.find { it.key == '" + ledger + "' }.";
        as("FINANCE_ADMIN")
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("pending", greaterThanOrEqualTo(1))
                .body(letter + "topic", org.hamcrest.Matchers.endsWith(LedgerEntry.TOPIC))
                .body(letter + "reason", equalTo("a mistake in the effect"));
        assertEquals(List.of(), effects.of(ledger));

        listener.mend(ledger);
        as("FINANCE_ADMIN")
                .post(LETTERS + "/replays")
                .then()
                .statusCode(200)
                .body("replayed", greaterThanOrEqualTo(1))
                .body("pending", equalTo(0));
        await().atMost(SOON).until(() -> effects.of(ledger).equals(List.of(1)));
        assertEquals(List.of(), topic.deadLetters(ledger));
    }

    @Test
    void aReplayedEventThatFailsAgainBecomesANewDeadLetter() {
        String ledger = newLedger("again");
        topic.deliver(UUID.randomUUID(), new LedgerEntry(ledger, 1, "contradict"));
        DeadLetter first = topic.deadLetter(ledger);
        as("FINANCE_ADMIN").post(LETTERS + "/replays").then().statusCode(200);
        await().atMost(SOON)
                .until(() -> topic.deadLetters(ledger).stream().anyMatch(letter -> letter.offset() > first.offset()));
        assertEquals(1, topic.deadLetters(ledger).size());
        assertEquals(first.topic(), topic.deadLetters(ledger).getFirst().topic());
    }

    @Test
    void onlyAFinanceAdminMayLookOrReplay() {
        as("UNIT_EDITOR").get(LETTERS).then().statusCode(403);
        as("AUDITOR").post(LETTERS + "/replays").then().statusCode(403);
        given().get(LETTERS).then().statusCode(401);
    }

    @Test
    void anAdminOfOneDivisionSeesAndReplaysNothingOfTheOthers() {
        String ledger = newLedger("foreign");
        topic.deliver(UUID.randomUUID(), new LedgerEntry(ledger, 1, "contradict"));
        DeadLetter letter = topic.deadLetter(ledger);

        for (String division : List.of("430200", "430200/*", "000000")) {
            as("FINANCE_ADMIN", division).get(LETTERS).then().statusCode(403).body("code", equalTo("ACCESS_DENIED"));
            as("FINANCE_ADMIN", division).post(LETTERS + "/replays").then().statusCode(403);
        }
        assertEquals(letter, topic.deadLetter(ledger));
    }

    @Test
    void whileKafkaIsAwayTheAnswerSaysSoAndReadinessStaysUp() {
        KafkaServer kafka = TestServers.kafka();
        kafka.stop();
        try {
            as("FINANCE_ADMIN").get(LETTERS).then().statusCode(503).body("code", equalTo("UNAVAILABLE"));
            given().get(readiness).then().statusCode(200).body("status", equalTo("UP"));
        } finally {
            kafka.start();
        }
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        as("FINANCE_ADMIN").queryParam("limit", 0).get(LETTERS).then().statusCode(400);
    }

    private static RequestSpecification as(String role) {
        return as(role, Token.EVERY_DIVISION);
    }

    private static RequestSpecification as(String role, String division) {
        return given().auth()
                .oauth2(TestTokens.as("operator").roles(role).division(division).token());
    }
}
