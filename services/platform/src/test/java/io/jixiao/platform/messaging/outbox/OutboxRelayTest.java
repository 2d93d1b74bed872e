package io.jixiao.platform.messaging.outbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.Ledgers;
import io.jixiao.testkit.JixiaoTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class OutboxRelayTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    RelayFactory relays;

    @Inject
    EventProducers producers;

    @Inject
    Outbox outbox;

    @Inject
    Ledgers ledgers;

    @Inject
    Effects effects;

    @Test
    void nothingIsLostOrDoubledAndEveryKeyStaysInOrderWhenFourOfTenSendsFail() {
        List<String> keys = Stream.of("a", "b", "c", "d", "e", "f", "g")
                .map(Ledgers::newLedger)
                .toList();
        UnreliableProducer producer = new UnreliableProducer(producers.settings("unreliable"));
        try (RunningRelay relay = new RunningRelay(relays.create(() -> producer))) {
            for (int entry = 1; entry <= 300; entry++) {
                tellAll(keys, entry);
            }
            List<Integer> oneTo300 = IntStream.rangeClosed(1, 300).boxed().toList();
            await().atMost(Duration.ofSeconds(120))
                    .untilAsserted(() -> assertEquals(
                            2100,
                            keys.stream()
                                    .mapToInt(key -> effects.of(key).size())
                                    .sum()));
            await().atMost(SOON).until(() -> sentRows(keys) == 2100);
            keys.forEach(key -> assertEquals(oneTo300, effects.of(key), key));
        }
        assertTrue(producer.refused.get() > 200, "refused: " + producer.refused);
        assertTrue(producer.answersLost.get() > 200, "answers lost: " + producer.answersLost);
    }

    @Test
    void anEventOfATransactionThatRolledBackIsNeverSent() {
        String ledger = newLedger("rollback");
        try (RunningRelay relay = new RunningRelay(relays.create())) {
            QuarkusTransaction.begin();
            ledgers.append(LedgerEntry.of(ledger, 1));
            QuarkusTransaction.rollback();
            ledgers.tell(LedgerEntry.of(ledger, 2));
            await().atMost(SOON).until(() -> !effects.of(ledger).isEmpty());
            assertEquals(List.of(2), effects.of(ledger));
        }
    }

    @Test
    void anEventThatKafkaRefusesHoldsUpItsOwnKeyAndNoOther() {
        String blocked = newLedger("blocked");
        String free = newLedger("free");
        String tooLarge = "x".repeat(2_000_000);
        try (RunningRelay relay = new RunningRelay(relays.create())) {
            ledgers.tell(LedgerEntry.of(blocked, 1));
            ledgers.tell(new LedgerEntry(blocked, 2, tooLarge));
            ledgers.tell(LedgerEntry.of(blocked, 3));
            ledgers.tell(LedgerEntry.of(free, 1));
            ledgers.tell(LedgerEntry.of(free, 2));
            await().atMost(SOON).until(() -> effects.of(free).equals(List.of(1, 2)));
            await().atMost(SOON).until(() -> attempts(blocked) >= 3);
            assertEquals(List.of(1), effects.of(blocked));

            effects.update("DELETE FROM outbox WHERE length(payload) > 2000000");
            await().atMost(SOON).until(() -> effects.of(blocked).equals(List.of(1, 3)));
        }
    }

    @Test
    void anEventForATopicThatDoesNotExistHoldsUpNoOtherTopic() {
        String ledger = newLedger("present");
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        "jixiao.no.such-topic.v1", "k", LedgerEntry.TYPE, Ledgers.UNIT, LedgerEntry.of("k", 1)));
        try (RunningRelay relay = new RunningRelay(relays.create())) {
            IntStream.rangeClosed(1, 20).forEach(entry -> ledgers.tell(LedgerEntry.of(ledger, entry)));
            await().atMost(SOON).until(() -> effects.of(ledger).size() == 20);
        } finally {
            effects.update("DELETE FROM outbox WHERE topic = 'jixiao.no.such-topic.v1'");
        }
    }

    private void tellAll(List<String> keys, int entry) {
        QuarkusTransaction.requiringNew().run(() -> keys.forEach(key -> ledgers.append(LedgerEntry.of(key, entry))));
    }

    private int attempts(String key) {
        return effects.query("SELECT max(attempts) FROM outbox WHERE key = ?", key).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private int sentRows(List<String> keys) {
        return keys.stream()
                .mapToInt(key -> Integer.parseInt(
                        effects.query("SELECT count(*) FROM outbox WHERE key = ? AND sent_at IS NOT NULL", key)
                                .getFirst()))
                .sum();
    }
}
