package io.jixiao.platform.messaging.outbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.database.Ids;
import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.Ledgers;
import io.jixiao.testkit.JixiaoTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class RelayLeaseTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration EXPIRED = Duration.ZERO;

    @Inject
    RelayLeaseRepository leases;

    @Inject
    RelayFactory relays;

    @Inject
    OutboxRepository outbox;

    @Inject
    Ledgers ledgers;

    @Inject
    Effects effects;

    @AfterEach
    void nobodyHoldsTheLease() {
        effects.update("UPDATE relay_lease SET expires_at = '-infinity'");
    }

    @Test
    void aLeaseBelongsToOneUntilItExpiresAndEveryNewHolderGetsAHigherFence() {
        String name = newLedger("lease");
        UUID first = Ids.next();
        UUID second = Ids.next();
        assertEquals(1, leases.acquire(name, first, LONG).orElseThrow().fence());
        assertEquals(Optional.empty(), leases.acquire(name, second, LONG));
        assertEquals(1, leases.acquire(name, first, EXPIRED).orElseThrow().fence());
        assertEquals(2, leases.acquire(name, second, LONG).orElseThrow().fence());
        assertEquals(Optional.empty(), leases.acquire(name, first, LONG));
    }

    @Test
    void aReleasedLeaseCanBeTakenAtOnce() {
        String name = newLedger("lease");
        leases.release(leases.acquire(name, Ids.next(), LONG).orElseThrow());
        assertEquals(2, leases.acquire(name, Ids.next(), LONG).orElseThrow().fence());
    }

    @Test
    void theMarksOfAnOvertakenRelayAreRefused() {
        String ledger = newLedger("zombie");
        ledgers.tell(LedgerEntry.of(ledger, 1));
        long id = Long.parseLong(idOf(ledger));
        RelayLease zombie = leases.acquire("outbox", Ids.next(), EXPIRED).orElseThrow();
        RelayLease leader = leases.acquire("outbox", Ids.next(), LONG).orElseThrow();
        assertEquals(zombie.fence() + 1, leader.fence());

        assertEquals(0, outbox.markSent(zombie, List.of(id)));
        assertEquals(0, outbox.markFailed(zombie, List.of(id), 1, "late news", LONG));
        assertEquals(List.of("pending 0"), state(ledger));

        assertEquals(1, outbox.markSent(leader, List.of(id)));
        assertEquals(List.of("sent 0"), state(ledger));
    }

    @Test
    void anotherRelayTakesOverWhenTheLeadersLeaseHasExpiredAndNotBefore() {
        String ledger = newLedger("takeover");
        ledgers.tell(LedgerEntry.of(ledger, 1));
        RelayLease silent =
                leases.acquire("outbox", Ids.next(), Duration.ofSeconds(3)).orElseThrow();
        long granted = System.nanoTime();
        try (RunningRelay next = new RunningRelay(relays.create())) {
            await().atMost(SOON).until(() -> !effects.of(ledger).isEmpty());
            Duration waited = Duration.ofNanos(System.nanoTime() - granted);
            assertTrue(waited.compareTo(Duration.ofSeconds(3)) >= 0, "took over after " + waited);
            assertEquals(
                    List.of(String.valueOf(silent.fence() + 1)),
                    effects.query("SELECT fence FROM relay_lease WHERE name = ?", "outbox"));
        }
    }

    @Test
    void theOtherOfTwoRelaysSendsWhenTheFirstStops() {
        String before = newLedger("before");
        String after = newLedger("after");
        RunningRelay first = new RunningRelay(relays.create());
        ledgers.tell(LedgerEntry.of(before, 1));
        await().atMost(SOON).until(() -> effects.of(before).equals(List.of(1)));
        try (RunningRelay second = new RunningRelay(relays.create())) {
            first.close();
            ledgers.tell(LedgerEntry.of(after, 1));
            await().atMost(SOON).until(() -> effects.of(after).equals(List.of(1)));
        }
    }

    @Test
    void aRelayWithNothingToSendGivesTheLeaseBackAndTakesItAgainForTheNextEvent() {
        String ledger = newLedger("asleep");
        try (RunningRelay relay = new RunningRelay(relays.create())) {
            ledgers.tell(LedgerEntry.of(ledger, 1));
            await().atMost(SOON).until(() -> effects.of(ledger).equals(List.of(1)));
            await().atMost(SOON).until(this::nobodyLeads);

            ledgers.tell(LedgerEntry.of(ledger, 2)); // and nobody rings
            await().atMost(SOON).until(() -> effects.of(ledger).equals(List.of(1, 2)));
        }
    }

    @Test
    void aRelayDoesNotSleepWhileAnEventWaitsForItsNextAttempt() throws InterruptedException {
        String ledger = newLedger("postponed");
        ledgers.tell(LedgerEntry.of(ledger, 1));
        effects.update("UPDATE outbox SET next_attempt_at = now() + INTERVAL '3 seconds' WHERE key = '" + ledger + "'");
        try (RunningRelay relay = new RunningRelay(relays.create())) {
            await().atMost(SOON).until(() -> !nobodyLeads());
            Thread.sleep(1_500); // longer than it stays awake for nothing

            assertFalse(nobodyLeads());
            await().atMost(SOON).until(() -> effects.of(ledger).equals(List.of(1)));
        }
    }

    private boolean nobodyLeads() {
        return effects.query("SELECT expires_at = '-infinity' FROM relay_lease WHERE name = ?", "outbox")
                .equals(List.of("t"));
    }

    private String idOf(String ledger) {
        return effects.query("SELECT id FROM outbox WHERE key = ?", ledger).getFirst();
    }

    private List<String> state(String ledger) {
        return effects.query(
                "SELECT CASE WHEN sent_at IS NULL THEN 'pending ' ELSE 'sent ' END || attempts FROM outbox WHERE key = ?",
                ledger);
    }
}
