package io.jixiao.platform.messaging.outbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.Ledgers;
import io.jixiao.testkit.JixiaoTestResource;
import io.jixiao.testkit.KafkaServer;
import io.jixiao.testkit.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class KafkaOutageTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<Integer> ONE_TO_50 =
            IntStream.rangeClosed(1, 50).boxed().toList();

    private final KafkaServer kafka = TestServers.kafka();

    @Inject
    RelayFactory relays;

    @Inject
    Ledgers ledgers;

    @Inject
    Effects effects;

    @AfterEach
    void kafkaIsBack() {
        kafka.start();
    }

    @Test
    void whatIsToldDuringAnOutageIsSentInOrderAfterItsEnd() {
        String ledger = newLedger("outage");
        try (RunningRelay relay = new RunningRelay(relays.create())) {
            ledgers.tell(LedgerEntry.of(ledger, 1));
            await().atMost(SOON).until(() -> sent(ledger) == 1);

            kafka.stop();
            for (int entry = 2; entry <= 50; entry++) {
                ledgers.tell(LedgerEntry.of(ledger, entry));
            }
            assertEquals(1, sent(ledger));
            kafka.start();

            await().atMost(SOON).until(() -> effects.of(ledger).equals(ONE_TO_50));
        }
    }

    @Test
    void aRelayThatStartsDuringAnOutageSendsWhenItIsOver() {
        String ledger = newLedger("early");
        kafka.stop();
        try (RunningRelay relay = new RunningRelay(relays.create())) {
            for (int entry = 1; entry <= 50; entry++) {
                ledgers.tell(LedgerEntry.of(ledger, entry));
            }
            kafka.start();
            await().atMost(SOON).until(() -> effects.of(ledger).equals(ONE_TO_50));
        }
    }

    private int sent(String ledger) {
        return Integer.parseInt(
                effects.query("SELECT count(*) FROM outbox WHERE key = ? AND sent_at IS NOT NULL", ledger)
                        .getFirst());
    }
}
