package io.jixiao.platform.messaging;

import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells of ledger entries, as a service does. */
@ApplicationScoped
public class Ledgers {
    public static final EventSubject UNIT = new EventSubject("430200", "104", "104001");

    private final Outbox outbox;

    Ledgers(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Appends in the running transaction. */
    public UUID append(LedgerEntry entry) {
        return outbox.append(LedgerEntry.TOPIC, entry.ledger(), LedgerEntry.TYPE, UNIT, entry);
    }

    /** Appends in a transaction of its own, which commits. */
    public UUID tell(LedgerEntry entry) {
        return QuarkusTransaction.requiringNew().call(() -> append(entry));
    }

    /** A name that no other test uses. */
    public static String newLedger(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
