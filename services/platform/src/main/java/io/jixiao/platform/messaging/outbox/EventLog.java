package io.jixiao.platform.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Says in the log which events a service has told, once their transaction has committed and still in the trace that caused
 * them: so a trace id leads from the request that changed a figure through all services to the report that followed.
 */
@ApplicationScoped
class EventLog {
    private static final Logger LOG = Logger.getLogger(EventLog.class);

    private final TransactionSynchronizationRegistry transactions;

    EventLog(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void writeAfterCommit(String type, String key, UUID event) {
        transactions.registerInterposedSynchronization(new Line(type, key, event));
    }

    private record Line(String type, String key, UUID event) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing is certain yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                LOG.infof("told: type=%s key=%s event=%s", type, key, event);
            }
        }
    }
}
