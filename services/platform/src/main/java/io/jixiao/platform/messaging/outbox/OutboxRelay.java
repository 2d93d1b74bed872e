package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.work.Work;
import io.jixiao.platform.work.WorkerLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Sends the rows of the outbox while it holds the lease. One thread decides everything; Kafka's answers reach it through
 * a mailbox. At least once: a row is marked as sent after Kafka has it, so a crash between the two sends it again.
 */
final class OutboxRelay implements Work {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration COUNT_EVERY = Duration.ofSeconds(5);

    private final OutboxRepository outbox;
    private final HeldLease held;
    private final EventSender sender;
    private final Dispatch dispatch;
    private final Pruning pruning;
    private final RelayMetrics metrics;
    private final Interval count = new Interval(COUNT_EVERY);
    private final Interval prune;
    private final Interval quiet;
    private final Duration sleep;
    private final WorkerLoop loop;
    private final Queue<RelaySignal> mailbox = new ConcurrentLinkedQueue<>();
    private final List<RelaySignal> news = new ArrayList<>();
    private boolean pruneMore;
    private boolean asleep;

    /** @param sender makes the sender that reports to the given mailbox */
    OutboxRelay(
            OutboxSettings settings,
            OutboxRepository outbox,
            HeldLease held,
            Function<OutboxRelay, EventSender> sender,
            Pruning pruning,
            RelayMetrics metrics) {
        this.outbox = outbox;
        this.held = held;
        this.pruning = pruning;
        this.metrics = metrics;
        this.prune = new Interval(settings.pruneEvery());
        this.quiet = new Interval(settings.awake());
        this.sleep = settings.sleep();
        this.quiet.restart();
        this.loop = new WorkerLoop("outbox-relay", 1, settings.poll(), settings.outageBackoff(), this);
        this.sender = sender.apply(this);
        this.dispatch = new Dispatch(settings, outbox, this.sender, metrics);
    }

    /** Puts a signal into the mailbox; from any thread. */
    void tell(RelaySignal signal) {
        mailbox.add(signal);
        loop.ring();
    }

    void start() {
        loop.start();
    }

    /** Lets the relay finish: it waits a little for what is under way, marks it, and gives the lease back. */
    void stop(Duration grace) throws InterruptedException {
        loop.stop(grace);
    }

    /** Looks at the mailbox and the outbox; what it sent meanwhile rings again when Kafka has it. */
    @Override
    public boolean next() {
        for (RelaySignal signal = mailbox.poll(); signal != null; signal = mailbox.poll()) {
            news.add(signal);
        }
        turn();
        return false;
    }

    /**
     * A relay sleeps where nothing waits: it holds no lease, and whoever appends next, in this process or another, takes it.
     * What a process left behind that is gone is found by looking now and then.
     */
    @Override
    public Duration rest(Duration usual) {
        return asleep ? sleep : usual;
    }

    private void turn() {
        if (asleep && news.isEmpty() && nothingWaits()) {
            return;
        }
        if (!news.isEmpty() || asleep) {
            asleep = false;
            quiet.restart();
        }
        work();
        if (!dispatch.isBusy() && quiet.elapsed() && nothingWaits()) {
            held.release();
            metrics.leader(false);
            asleep = true;
        }
    }

    private boolean nothingWaits() {
        OutboxBacklog backlog = outbox.backlog();
        metrics.backlog(backlog);
        return backlog.pending() == 0;
    }

    private void work() {
        if (held.current().isEmpty() && !news.isEmpty()) {
            held.lost(); // somebody else's lease may have been given back since it was last asked for
        }
        Optional<RelayLease> before = held.current();
        Optional<RelayLease> lease = held.hold();
        metrics.leader(lease.isPresent());
        if (!lease.equals(before)) {
            forgetAll();
            lease.ifPresent(
                    granted -> LOG.infof("outbox relay leads: lease=%s fence=%d", granted.name(), granted.fence()));
        }
        if (count.elapsed()) {
            metrics.backlog(outbox.backlog());
        }
        lease.ifPresent(this::lead);
    }

    private void lead(RelayLease lease) {
        if (!dispatch.settle(lease, news)) {
            LOG.warnf("outbox relay was overtaken: lease=%s fence=%d", lease.name(), lease.fence());
            held.lost();
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

    @Override
    public void ended() {
        try {
            sender.close();
            news.addAll(mailbox);
            held.current().ifPresent(lease -> dispatch.settleLast(lease, news));
            held.release();
        } catch (RuntimeException e) {
            LOG.warnf("outbox relay stopped without giving its lease back, it will expire: %s", e.getMessage());
        } finally {
            metrics.leader(false);
        }
    }
}
