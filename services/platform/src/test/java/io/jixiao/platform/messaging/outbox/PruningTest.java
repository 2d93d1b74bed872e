package io.jixiao.platform.messaging.outbox;

import static io.jixiao.platform.messaging.Ledgers.newLedger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.messaging.Effects;
import io.jixiao.platform.messaging.LedgerEntry;
import io.jixiao.platform.messaging.Ledgers;
import io.jixiao.testkit.JixiaoTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class PruningTest {
    @Inject
    Pruning pruning;

    @Inject
    Ledgers ledgers;

    @Inject
    Effects effects;

    @Test
    void eventsSentMoreThanSevenDaysAgoAreDeletedTenAtATimeAndNothingElse() {
        String old = newLedger("old");
        String young = newLedger("young");
        String unsent = newLedger("unsent");
        for (int entry = 1; entry <= 15; entry++) {
            ledgers.tell(LedgerEntry.of(old, entry));
        }
        ledgers.tell(LedgerEntry.of(young, 1));
        ledgers.tell(LedgerEntry.of(unsent, 1));
        effects.update("UPDATE outbox SET sent_at = now() - INTERVAL '7 days 1 minute' WHERE key = '" + old + "'");
        effects.update("UPDATE outbox SET sent_at = now() - INTERVAL '6 days 23 hours' WHERE key = '" + young + "'");

        assertTrue(pruning.step());
        assertEquals(5, rows(old));
        assertFalse(pruning.step());
        assertEquals(List.of(0, 1, 1), List.of(rows(old), rows(young), rows(unsent)));
        effects.update("DELETE FROM outbox WHERE key = '" + unsent + "'");
    }

    @Test
    void eventIdsAreForgottenAfterThirtyDays() {
        String consumer = newLedger("consumer");
        effects.update("INSERT INTO inbox (consumer, event_id, received_at) VALUES"
                + " ('" + consumer + "', gen_random_uuid(), now() - interval '30 days 1 minute'),"
                + " ('" + consumer + "', gen_random_uuid(), now() - interval '29 days 23 hours')");
        pruning.step();
        assertEquals(List.of("1"), effects.query("SELECT count(*) FROM inbox WHERE consumer = ?", consumer));
    }

    private int rows(String ledger) {
        return Integer.parseInt(effects.query("SELECT count(*) FROM outbox WHERE key = ?", ledger)
                .getFirst());
    }
}
