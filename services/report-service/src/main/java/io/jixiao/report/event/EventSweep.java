package io.jixiao.report.event;

import static java.util.stream.Collectors.groupingBy;

import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.database.DatabaseBell;
import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.security.AccessScope;
import io.jixiao.platform.work.Work;
import io.jixiao.platform.work.WorkerLoop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The thread that tells the listeners of this process what is new. Whoever adds an event rings, in this process and through the
 * database in all others; where nobody listens, it sleeps and asks nothing.
 */
@ApplicationScoped
class EventSweep implements Work {
    private static final Logger LOG = Logger.getLogger(EventSweep.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration UNTIL_TAKEN = Duration.ofMillis(200);
    private static final Duration UNTIL_CALLED = Duration.ofHours(1);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int PAGE = 100;
    private static final int BEFORE_THE_DRAIN = 100;

    private final ReportEventRepository events;
    private final Listeners listeners;
    private final Clock clock;
    private final Duration poll;
    private final Duration heartbeat;
    private final Duration patience;
    private final boolean hears;
    private final WorkerLoop loop = new WorkerLoop("report-events", 1, TICK, TICK, this);
    private final DatabaseBell bell;
    private volatile boolean isRung;
    private Instant lastLook = Instant.EPOCH;

    EventSweep(
            ReportEventRepository events,
            Listeners listeners,
            Clock clock,
            AgroalDataSource dataSource,
            @ConfigProperty(name = "jixiao.events.bell") boolean hears,
            @ConfigProperty(name = "jixiao.events.poll") Duration poll,
            @ConfigProperty(name = "jixiao.events.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "jixiao.events.patience") Duration patience) {
        this.events = events;
        this.listeners = listeners;
        this.clock = clock;
        this.hears = hears;
        this.poll = poll;
        this.heartbeat = heartbeat;
        this.patience = patience;
        this.bell = new DatabaseBell(dataSource, ReportEventRepository.CHANNEL, () -> !listeners.isEmpty(), this::look);
    }

    /** One question for all who may see the same and are at the same place. */
    private record Question(AccessScope scope, long position) {}

    void onStart(@Observes StartupEvent start) {
        loop.start();
        if (hears) {
            bell.start();
        }
    }

    /** Before the drain begins: who comes again comes to another process. */
    void onDrain(@Observes @Priority(BEFORE_THE_DRAIN) ShutdownDelayInitiatedEvent drain) {
        listeners.close();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        listeners.close();
        loop.stop(GRACE);
        bell.stop();
    }

    void onTold(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportEvents.Told told) {
        if (!listeners.isEmpty()) {
            look();
        }
    }

    /** Somebody listens who did not. */
    void begin(Listener listener) {
        listeners.enter(listener);
        look();
        bell.call();
    }

    private void look() {
        isRung = true;
        loop.ring();
    }

    @Override
    public Duration rest(Duration usual) {
        if (listeners.isEmpty()) {
            return UNTIL_CALLED;
        }
        return isRung ? UNTIL_TAKEN : usual;
    }

    @Override
    public boolean next() {
        Instant now = clock.instant();
        listeners.all().forEach(listener -> keepOrEnd(listener, now));
        List<Listener> all = listeners.all();
        boolean due = !now.isBefore(lastLook.plus(poll));
        if (all.isEmpty() || !isRung && !due) {
            return false;
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        isRung = false;
        lastLook = now;
        List<Listener> behind = tell(all, now);
        if (!behind.isEmpty()) {
            isRung = true;
        }
        return behind.stream().anyMatch(Listener::keepsUp);
    }

    private void keepOrEnd(Listener listener, Instant now) {
        if (listener.isGone() || listener.isOver(now)) {
            listener.end();
            listeners.leave(listener);
        } else if (listener.stuckSince(now).plus(patience).isBefore(now)) {
            LOG.infof("a listener takes nothing any more and is cut: caller=%s", listener.caller());
            listener.cut();
            listeners.leave(listener);
        } else if (listener.lastWord().plus(heartbeat).isBefore(now)) {
            listener.beat(now);
        }
    }

    /** Who is not told everything yet. */
    private List<Listener> tell(List<Listener> all, Instant now) {
        long head = events.head().position();
        Map<Question, List<Listener>> behind = all.stream()
                .filter(listener -> listener.position() < head)
                .filter(Listener::keepsUp)
                .collect(groupingBy(listener -> new Question(listener.scope(), listener.position())));
        behind.forEach((question, askers) -> {
            EventPage page = DatabaseScope.within(
                    question.scope(),
                    () -> QuarkusTransaction.requiringNew().call(() -> events.after(question.position(), PAGE)));
            askers.forEach(listener -> listener.give(page, now));
        });
        return all.stream().filter(listener -> listener.position() < head).toList();
    }
}
