package io.jixiao.platform.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Sends the rows of the outbox while it holds the lease. One thread decides everything; Kafka's answers reach it through
 * a mailbox. At least once: a row is marked as sent after Kafka has it, so a crash between the two sends it again.
 */
final class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final OutboxSettings settings;
    private final OutboxTable table;
    private final Leadership leadership;
    private final EventSender sender;
    private final Pruning pruning;
    private final RelayMetrics metrics;
    private final Backoff backoff;
    private final Interval look;
    private final Interval count = new Interval(Duration.ofSeconds(5));
    private final Interval prune;
    private final Lanes lanes = new Lanes();
    private final BlockingQueue<RelaySignal> mailbox = new LinkedBlockingQueue<>();
    private final List<RelaySignal> news = new ArrayList<>();
    private final List<Long> unmarked = new ArrayList<>();
    private boolean full;
    private boolean pruneMore;
    private boolean databaseAway;
    private boolean kafkaAway;
    private volatile boolean stopped;

    OutboxRelay(
            OutboxSettings settings,
            OutboxTable table,
            Leadership leadership,
            Function<OutboxRelay, EventSender> sender,
            Pruning pruning,
            RelayMetrics metrics) {
        this.settings = settings;
        this.table = table;
        this.leadership = leadership;
        this.pruning = pruning;
        this.metrics = metrics;
        this.backoff = new Backoff(settings.firstBackoff(), settings.longestBackoff());
        this.look = new Interval(settings.poll());
        this.prune = new Interval(settings.pruneEvery());
        this.sender = sender.apply(this);
    }

    /** Puts a signal into the mailbox; from any thread. */
    void tell(RelaySignal signal) {
        mailbox.add(signal);
    }

    /** Asks the relay to finish: it waits a little for what is under way, marks it, and gives the lease back. */
    void stop() {
        stopped = true;
        tell(new RelaySignal.Look());
    }

    @Override
    public void run() {
        while (!stopped) {
            Duration pause = settings.poll();
            try {
                turn();
                databaseAway = false;
            } catch (RuntimeException e) {
                pause = settings.outageBackoff();
                if (!databaseAway) {
                    LOG.warnf(e, "outbox relay interrupted, tries again");
                }
                databaseAway = true;
            }
            listen(pause);
        }
        finish();
    }

    private void turn() {
        Optional<RelayLease> before = leadership.held();
        Optional<RelayLease> lease = leadership.hold();
        metrics.leader(lease.isPresent());
        if (!lease.equals(before)) {
            forgetAll();
            lease.ifPresent(
                    granted -> LOG.infof("outbox relay leads: lease=%s fence=%d", granted.name(), granted.fence()));
        }
        if (count.elapsed()) {
            metrics.backlog(table.backlog());
        }
        if (lease.isPresent()) {
            settle(lease.get());
            load();
            depart();
            clean();
        } else {
            news.clear();
        }
    }

    /** Takes note of what arrived and what failed. Keeps what it could not note, for the next turn. */
    private void settle(RelayLease lease) {
        List<RelaySignal.Failed> failures = new ArrayList<>();
        for (RelaySignal signal : news) {
            switch (signal) {
                case RelaySignal.Arrived(OutboxRow row) when lanes.expects(row) -> arrive(row);
                case RelaySignal.Failed failed when lanes.expects(failed.row()) -> failures.add(failed);
                case RelaySignal.Look ignored -> full = true;
                case RelaySignal.Arrived late ->
                    LOG.debugf("late arrival of event=%s", late.row().eventId());
                case RelaySignal.Failed late ->
                    LOG.debugf("late failure of event=%s", late.row().eventId());
            }
        }
        depart();
        if (!unmarked.isEmpty()) {
            if (table.markSent(lease, unmarked) == 0) {
                LOG.warnf("outbox relay was overtaken: lease=%s fence=%d", lease.name(), lease.fence());
                forgetAll();
                return;
            }
            unmarked.clear();
        }
        failures.forEach(failed -> postpone(lease, failed.row(), failed.error()));
        news.clear();
    }

    private void arrive(OutboxRow row) {
        lanes.arrive(row);
        unmarked.add(row.id());
        metrics.sent(row);
        if (kafkaAway) {
            kafkaAway = false;
            LOG.info("Kafka is back, events are sent again");
        }
    }

    private void postpone(RelayLease lease, OutboxRow row, Exception error) {
        boolean outage = error instanceof RetriableException;
        Duration wait = outage ? settings.outageBackoff() : backoff.after(row.attempts() + 1);
        table.markFailed(lease, List.of(row.id()), outage ? 0 : 1, error.toString(), wait);
        lanes.close(row);
        sender.recover(row, error);
        metrics.failed(row, outage ? "outage" : "refused");
        if (!outage) {
            LOG.errorf(
                    "event refused by Kafka, its key waits: topic=%s key=%s event=%s attempts=%d reason=%s",
                    row.topic(), row.key(), row.eventId(), row.attempts() + 1, error);
        } else if (!kafkaAway) {
            kafkaAway = true;
            LOG.warnf("Kafka is away, events wait in the outbox: %s", error.toString());
        }
    }

    private void load() {
        Set<String> missing = sender.missingTopics();
        lanes.closeTopics(missing);
        int room = settings.batch() - lanes.size();
        boolean due = look.elapsed();
        if (room > 0 && (due || full && room >= settings.batch() / 2)) {
            List<OutboxRow> rows = table.due(lanes.ids(), missing, room);
            rows.forEach(lanes::add);
            full = rows.size() == room;
        }
    }

    private void depart() {
        lanes.depart(sender::isOpen).forEach(sender::send);
    }

    private void clean() {
        if (prune.elapsed() || pruneMore) {
            pruneMore = pruning.step();
        }
    }

    private void forgetAll() {
        lanes.clear();
        unmarked.clear();
        news.clear();
    }

    private void listen(Duration pause) {
        try {
            RelaySignal first = mailbox.poll(pause.toNanos(), TimeUnit.NANOSECONDS);
            if (first != null) {
                news.add(first);
                mailbox.drainTo(news);
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private void finish() {
        try {
            sender.close();
            mailbox.drainTo(news);
            leadership.held().ifPresent(this::settleLast);
            leadership.release();
        } catch (RuntimeException e) {
            LOG.warnf("outbox relay stopped without giving its lease back, it will expire: %s", e.getMessage());
        } finally {
            metrics.leader(false);
        }
    }

    private void settleLast(RelayLease lease) {
        news.stream()
                .filter(RelaySignal.Arrived.class::isInstance)
                .map(RelaySignal.Arrived.class::cast)
                .filter(arrived -> lanes.expects(arrived.row()))
                .forEach(arrived -> arrive(arrived.row()));
        if (!unmarked.isEmpty()) {
            table.markSent(lease, unmarked);
        }
    }
}
