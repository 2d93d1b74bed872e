package io.jixiao.report.event;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.work.WorkerLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets events that are older than they are kept, once an hour. */
@ApplicationScoped
class EventRetention {
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 1000;

    private final ReportEventRepository events;
    private final Duration keep;
    private final WorkerLoop loop = new WorkerLoop("report-event-retention", 1, PAUSE, AFTER_FAILURE, this::step);

    EventRetention(ReportEventRepository events, @ConfigProperty(name = "jixiao.events.keep") Duration keep) {
        this.events = events;
        this.keep = keep;
    }

    void onStart(@Observes StartupEvent start) {
        loop.start();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop(GRACE);
    }

    /** Whether there may be more. */
    boolean step() {
        return DatabaseScope.asSystem("report-event-retention", () -> events.forget(keep, AT_ONCE));
    }
}
