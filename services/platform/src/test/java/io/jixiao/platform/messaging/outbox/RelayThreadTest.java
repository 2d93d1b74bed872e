package io.jixiao.platform.messaging.outbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.Ledgers;
import io.jixiao.testkit.JixiaoTestResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RelayThreadTest.OwnRelay.class)
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class RelayThreadTest {
    /** The process runs its own relay, as in production, and looks at the table so seldom that only a wake-up is quick. */
    public static class OwnRelay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "jixiao.outbox.relay-enabled", "true", "jixiao.outbox.poll", "60s", "jixiao.outbox.lease", "5m");
        }
    }

    @Inject
    Ledgers ledgers;

    @Inject
    Effects effects;

    @Inject
    MeterRegistry metrics;

    @Test
    void aCommitWakesTheRelayOfItsProcess() {
        await().atMost(Duration.ofSeconds(20)).until(() -> gauge("outbox.relay.leader") == 1);
        String ledger = newLedger("woken");
        for (int entry = 1; entry <= 3; entry++) {
            ledgers.tell(LedgerEntry.of(ledger, entry));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> effects.of(ledger).equals(List.of(1, 2, 3)));
        assertTrue(metrics.counter("outbox.sends", "topic", LedgerEntry.TOPIC).count() >= 3);
    }

    @Test
    void theBacklogIsMeasured() {
        effects.update(
                "INSERT INTO outbox (topic, key, event_id, payload, headers, created_at, attempts, next_attempt_at)"
                        + " VALUES ('jixiao.test.v1', 'late', gen_random_uuid(), '{}', '{}', now() - INTERVAL '100 seconds', 2,"
                        + " now() + interval '1 hour')");
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            ledgers.tell(LedgerEntry.of(newLedger("tick"), 1));
            return gauge("outbox.refused") == 1;
        });
        assertTrue(gauge("outbox.oldest.age") >= 100, "age " + gauge("outbox.oldest.age"));
        assertTrue(gauge("outbox.pending") >= 1, "pending " + gauge("outbox.pending"));
        assertEquals(1, effects.update("DELETE FROM outbox WHERE key = 'late'"));
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }
}
