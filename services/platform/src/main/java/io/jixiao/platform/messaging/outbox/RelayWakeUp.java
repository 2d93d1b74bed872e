package io.jixiao.platform.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Wakes the relays of this process when a transaction that appended events has committed. It saves the time until the
 * next look at the table and nothing depends on it.
 */
@ApplicationScoped
class RelayWakeUp {
    private final TransactionSynchronizationRegistry transactions;
    private final List<OutboxRelay> relays = new CopyOnWriteArrayList<>();

    RelayWakeUp(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void listen(OutboxRelay relay) {
        relays.add(relay);
    }

    void forget(OutboxRelay relay) {
        relays.remove(relay);
    }

    /** Once per transaction, however many events it appends. */
    void afterCommit() {
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new Ring());
        }
    }

    private final class Ring implements Synchronization {
        @Override
        public void beforeCompletion() {
            // the rows are written already
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relays.forEach(relay -> relay.tell(new RelaySignal.Look()));
            }
        }
    }
}
