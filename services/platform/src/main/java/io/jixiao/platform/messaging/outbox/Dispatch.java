package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.log.Causes;
import io.jixiao.platform.messaging.Backoff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The sending of the leading relay: what it holds in memory, what is under way, and what has arrived but is not yet marked.
 * Used by the relay's thread alone. Where the database fails in between, the next call goes on from there.
 */
final class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final OutboxSettings settings;
    private final OutboxRepository outbox;
    private final EventSender sender;
    private final RelayMetrics metrics;
    private final Backoff backoff;
    private final Interval look;
    private final KeyQueues queues = new KeyQueues();
    private final List<Long> unmarked = new ArrayList<>();
    private boolean moreToLoad;
    private boolean kafkaAway;

    Dispatch(OutboxSettings settings, OutboxRepository outbox, EventSender sender, RelayMetrics metrics) {
        this.settings = settings;
        this.outbox = outbox;
        this.sender = sender;
        this.metrics = metrics;
        this.backoff = new Backoff(settings.firstBackoff(), settings.longestBackoff());
        this.look = new Interval(settings.poll());
    }

    /** Takes note of what arrived and what failed; returns false if the lease was another's already. */
    boolean settle(RelayLease lease, List<RelaySignal> news) {
        List<RelaySignal.Failed> failures = new ArrayList<>();
        for (RelaySignal signal : news) {
            switch (signal) {
                case RelaySignal.Arrived(OutboxRow row) when queues.expects(row) -> arrive(row);
                case RelaySignal.Failed failed when queues.expects(failed.row()) -> failures.add(failed);
                case RelaySignal.Look ignored -> moreToLoad = true;
                case RelaySignal.Arrived late ->
                    LOG.debugf("late arrival of event=%s", late.row().eventId());
                case RelaySignal.Failed late ->
                    LOG.debugf("late failure of event=%s", late.row().eventId());
            }
        }
        sendWhatMay();
        if (!mark(lease)) {
            return false;
        }
        failures.forEach(failed -> postpone(lease, failed.row(), failed.error()));
        return true;
    }

    /** Takes note of the last arrivals of a relay that stops; sends nothing more. */
    void settleLast(RelayLease lease, List<RelaySignal> news) {
        for (RelaySignal signal : news) {
            if (signal instanceof RelaySignal.Arrived(OutboxRow row) && queues.expects(row)) {
                arrive(row);
            }
        }
        mark(lease);
    }

    /** Reads due rows into memory, when it is time or more are known to be there, and sends what may go. */
    void proceed() {
        Set<String> missing = sender.missingTopics();
        queues.closeTopics(missing);
        int room = settings.batch() - queues.size();
        boolean due = look.elapsed();
        if (room > 0 && (due || moreToLoad && room >= settings.batch() / 2)) {
            List<OutboxRow> rows = outbox.due(queues.ids(), missing, room);
            rows.forEach(queues::add);
            moreToLoad = rows.size() == room;
        }
        sendWhatMay();
    }

    /** Whether events are held in memory, or more are known to wait. */
    boolean isBusy() {
        return moreToLoad || queues.size() > 0 || !unmarked.isEmpty();
    }

    /** The lease is lost or new: the table alone says what is to be sent. */
    void forget() {
        queues.clear();
        unmarked.clear();
    }

    private void sendWhatMay() {
        queues.take(sender::isOpen).forEach(sender::send);
    }

    private void arrive(OutboxRow row) {
        queues.arrive(row);
        unmarked.add(row.id());
        metrics.sent(row);
        if (kafkaAway) {
            kafkaAway = false;
            LOG.info("Kafka is back, events are sent again");
        }
    }

    private boolean mark(RelayLease lease) {
        if (!unmarked.isEmpty() && outbox.markSent(lease, unmarked) == 0) {
            return false;
        }
        unmarked.clear();
        return true;
    }

    private void postpone(RelayLease lease, OutboxRow row, Exception error) {
        boolean outage = EventSender.isOutage(error);
        Duration wait = outage ? settings.outageBackoff() : backoff.after(row.attempts() + 1);
        outbox.markFailed(lease, List.of(row.id()), outage ? 0 : 1, error.toString(), wait);
        queues.close(row);
        sender.recover(row, error);
        metrics.failed(row, outage ? "outage" : "refused");
        if (!outage) {
            // Said once; the gauge of refused events tells how long it lasts.
            LOG.logf(
                    row.attempts() == 0 ? Logger.Level.ERROR : Logger.Level.DEBUG,
                    "event refused by Kafka, its key waits: topic=%s key=%s event=%s attempts=%d reason=%s",
                    row.topic(),
                    row.key(),
                    row.eventId(),
                    row.attempts() + 1,
                    Causes.of(error));
        } else if (!kafkaAway) {
            kafkaAway = true;
            LOG.warnf("Kafka is away, events wait in the outbox: %s", Causes.of(error));
        }
    }
}
