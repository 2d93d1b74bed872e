package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.messaging.Causes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Sends the rows of the outbox while it holds the lease. One thread decides everything; Kafka's answers reach it through
 * a mailbox. At least once: a row is marked as sent after Kafka has it, so a crash between the two sends it again.
 */
final class OutboxRelay implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration COUNT_EVERY = Duration.ofSeconds(5);

    private final OutboxSettings settings;
    private final OutboxTable table;
    private final Leadership leadership;
    private final EventSender sender;
    private final Dispatch dispatch;
    private final Pruning pruning;
    private final RelayMetrics metrics;
    private final Interval count = new Interval(COUNT_EVERY);
    private final Interval prune;
    private final BlockingQueue<RelaySignal> mailbox = new LinkedBlockingQueue<>();
    private final List<RelaySignal> news = new ArrayList<>();
    private boolean pruneMore;
    private boolean interrupted;
    private volatile boolean stopped;

    /** @param sender makes the sender that reports to the given mailbox */
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
        this.prune = new Interval(settings.pruneEvery());
        this.sender = sender.apply(this);
        this.dispatch = new Dispatch(settings, table, this.sender, metrics);
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
                interrupted = false;
            } catch (RuntimeException e) {
                pause = settings.outageBackoff();
                if (!interrupted) {
                    Throwable trace = Causes.include(SQLException.class, e) ? null : e;
                    LOG.warnf(trace, "outbox relay interrupted, tries again: %s", Causes.of(e));
                }
                interrupted = true;
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
        lease.ifPresent(this::lead);
    }

    private void lead(RelayLease lease) {
        if (!dispatch.settle(lease, news)) {
            LOG.warnf("outbox relay was overtaken: lease=%s fence=%d", lease.name(), lease.fence());
            leadership.lost();
            forgetAll();
            return;
        }
        news.clear();
        dispatch.proceed();
        if (prune.elapsed() || pruneMore) {
            pruneMore = pruning.step();
        }
    }

    private void forgetAll() {
        dispatch.forget();
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
            leadership.held().ifPresent(lease -> dispatch.settleLast(lease, news));
            leadership.release();
        } catch (RuntimeException e) {
            LOG.warnf("outbox relay stopped without giving its lease back, it will expire: %s", e.getMessage());
        } finally {
            metrics.leader(false);
        }
    }
}
