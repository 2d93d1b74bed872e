package io.jixiao.report.version;

import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.ReportProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many files are made at once while somebody waits for them: each takes memory, so all requests together are bounded. */
@ApplicationScoped
public class RenderingSlots {
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mayWait;
    private final Duration patience;

    RenderingSlots(
            @ConfigProperty(name = "jixiao.report.requested.at-once") int atOnce,
            @ConfigProperty(name = "jixiao.report.requested.waiting") int mayWait,
            @ConfigProperty(name = "jixiao.report.requested.patience") Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.mayWait = mayWait;
        this.patience = patience;
    }

    /**
     * Does the work as soon as there is a slot.
     *
     * @throws Problem 503 where too many wait, or none became free in time
     */
    public <T> T during(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void take() {
        if (free.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > mayWait || !free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.of(ReportProblem.RENDERING_BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ReportProblem.RENDERING_BUSY);
        } finally {
            waiting.decrementAndGet();
        }
    }
}
