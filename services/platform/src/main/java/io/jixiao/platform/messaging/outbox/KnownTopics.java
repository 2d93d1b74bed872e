package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.log.Causes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The topics that the brokers have confirmed. A producer blocks while it looks for an unknown topic, so the looking is
 * done here, beside the relay's thread, until the topic is found; a missing topic holds up only its own events.
 */
final class KnownTopics implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(KnownTopics.class);
    private static final long PAUSE_MILLIS = 200;

    private final Consumer<String> lookup;
    private final Runnable found;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Set<String> sought = ConcurrentHashMap.newKeySet();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService scout;

    /**
     * @param lookup returns when the topic is there, throws when it was not found in time
     * @param found called each time a topic has been found
     */
    KnownTopics(Consumer<String> lookup, Runnable found) {
        this.lookup = lookup;
        this.found = found;
        this.scout = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("outbox-topics").factory());
    }

    /** Whether events of the topic may be sent; begins to look for it if not. */
    boolean isOpen(String topic) {
        if (known.contains(topic)) {
            return true;
        }
        if (sought.add(topic)) {
            seekAfter(topic, 0);
        }
        return false;
    }

    /** Topics that were looked for in vain, and are looked for still. */
    Set<String> missing() {
        return Set.copyOf(missing);
    }

    /** A send found no such topic, or no broker for it: it is to be looked for again. */
    void forget(String topic) {
        known.remove(topic);
    }

    /** The next sends go through another producer, which knows no topic yet. */
    void forgetAll() {
        known.clear();
    }

    @Override
    public void close() {
        scout.shutdownNow();
    }

    private void seek(String topic) {
        try {
            lookup.accept(topic);
            known.add(topic);
            missing.remove(topic);
            sought.remove(topic);
            found.run();
        } catch (RuntimeException e) {
            if (!scout.isShutdown() && missing.add(topic)) {
                LOG.warnf("outbox topic not reachable, its events wait: topic=%s reason=%s", topic, Causes.of(e));
            }
            seekAfter(topic, PAUSE_MILLIS);
        }
    }

    private void seekAfter(String topic, long millis) {
        try {
            scout.schedule(() -> seek(topic), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debugf("no longer looking for topic=%s", topic);
        }
    }
}
