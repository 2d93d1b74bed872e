package io.jixiao.platform.messaging.inbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.LedgerListener;
import io.jixiao.platform.messaging.LedgerTopic;
import io.jixiao.testkit.JixiaoTestResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class EventConsumerTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    LedgerTopic topic;

    @Inject
    LedgerListener listener;

    @Inject
    Effects effects;

    @Inject
    MeterRegistry metrics;

    @Test
    void anEventDeliveredThreeTimesHasOneEffect() {
        String ledger = newLedger("thrice");
        UUID id = UUID.randomUUID();
        topic.deliver(id, LedgerEntry.of(ledger, 1));
        topic.deliver(id, LedgerEntry.of(ledger, 1));
        topic.deliver(id, LedgerEntry.of(ledger, 1));
        topic.deliver(UUID.randomUUID(), LedgerEntry.of(ledger, 2));
        await().atMost(SOON).until(() -> effects.of(ledger).contains(2));
        assertEquals(List.of(1, 2), effects.of(ledger));
    }

    @Test
    void anEventWhoseConnectionIsLostTwiceHasItsEffectAtTheThirdAttemptAndKeepsItsPlace() {
        String ledger = newLedger("connection");
        topic.deliver(UUID.randomUUID(), new LedgerEntry(ledger, 1, "lose the connection twice"));
        topic.deliver(UUID.randomUUID(), LedgerEntry.of(ledger, 2));
        await().atMost(SOON).until(() -> effects.of(ledger).contains(2));
        assertEquals(List.of(1, 2), effects.of(ledger));
        assertEquals(4, listener.attempts(ledger));
    }

    @Test
    void anEventThatItsEffectCallsPoisonLeavesNoTraceAndTheNextGoesOn() {
        String ledger = newLedger("poison");
        topic.deliver(UUID.randomUUID(), new LedgerEntry(ledger, 1, "contradict"));
        topic.deliver(UUID.randomUUID(), LedgerEntry.of(ledger, 2));
        await().atMost(SOON).until(() -> !effects.of(ledger).isEmpty());
        assertEquals(List.of(2), effects.of(ledger));
        assertEquals(
                "ledger " + ledger + " is unknown here",
                topic.deadLetter(ledger).reason());
    }

    @Test
    void anEventWhoseCommitBreaksARuleIsPoisonAfterThreeAttempts() {
        String ledger = newLedger("commit");
        topic.deliver(UUID.randomUUID(), new LedgerEntry(ledger, 1, "break a rule at commit"));
        topic.deliver(UUID.randomUUID(), LedgerEntry.of(ledger, 2));
        await().atMost(SOON).until(() -> !effects.of(ledger).isEmpty());
        assertEquals(List.of(2), effects.of(ledger));
        assertEquals(4, listener.attempts(ledger));
        assertEquals(ledger, topic.deadLetter(ledger).key());
    }

    @Test
    void aTextThatIsNoEventGoesToTheDeadLettersAndTheNextGoesOn() {
        String ledger = newLedger("broken");
        topic.deliver(ledger, "{\"specversion\":\"1.0\",\"data\":{}}");
        topic.deliver(UUID.randomUUID(), LedgerEntry.of(ledger, 2));
        await().atMost(SOON).until(() -> effects.of(ledger).equals(List.of(2)));
        assertEquals(
                "the attribute id is missing or no text",
                topic.deadLetter(ledger).reason());
    }

    @Test
    void anEventOfAnotherTypeIsPassedOver() {
        String ledger = newLedger("other");
        String event = topic.event(UUID.randomUUID(), LedgerEntry.of(ledger, 1));
        topic.deliver(ledger, event.replace(LedgerEntry.TYPE, "io.jixiao.test.ledger-closed.v1"));
        topic.deliver(UUID.randomUUID(), LedgerEntry.of(ledger, 2));
        await().atMost(SOON).until(() -> !effects.of(ledger).isEmpty());
        assertEquals(List.of(2), effects.of(ledger));
    }

    @Test
    void aFieldThatTheReaderDoesNotKnowIsIgnored() {
        String ledger = newLedger("newer");
        String event = topic.event(UUID.randomUUID(), LedgerEntry.of(ledger, 1));
        topic.deliver(ledger, event.replace("\"entry\":1", "\"entry\":1,\"addedLater\":true"));
        await().atMost(SOON).until(() -> effects.of(ledger).equals(List.of(1)));
    }

    @Test
    void theEffectRunsInTheTraceThatTheEventNames() {
        String ledger = newLedger("trace");
        String event = topic.event(UUID.randomUUID(), LedgerEntry.of(ledger, 1));
        topic.deliver(
                ledger,
                event.replace(
                        "\"specversion\"", "\"traceparent\":\"00-" + TRACE + "-00f067aa0ba902b7-01\",\"specversion\""));
        await().atMost(SOON).until(() -> !effects.of(ledger).isEmpty());
        assertEquals(List.of(TRACE), effects.tracesOf(ledger));
        assertEquals(List.of(TRACE), listener.loggedTraces(ledger));
    }

    @Test
    void theLagOfTheConsumerIsAMetric() {
        assertTrue(metrics.find("kafka.consumer.fetch.manager.records.lag.max").gauges().stream()
                .anyMatch(gauge -> gauge.getId().getTag("client.id").contains("annual-budgets")));
    }
}
