package io.jixiao.report.job;

import io.jixiao.platform.database.DatabaseScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The threads that render. Each claims one job after another; when there is none it rests until it is woken, or until the
 * next poll, which is what is relied on.
 */
@ApplicationScoped
class ReportWorkers {

    private static final Logger LOG = Logger.getLogger(ReportWorkers.class);

    @Inject
    ReportJobs jobs;

    @Inject
    ReportWork work;

    @Inject
    HeldClaims claims;

    @ConfigProperty(name = "jixiao.report.workers")
    int count;

    @ConfigProperty(name = "jixiao.report.claim")
    Duration claim;

    @ConfigProperty(name = "jixiao.report.poll")
    Duration poll;

    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    void onStart(@Observes StartupEvent start) {
        for (int i = 1; i <= count; i++) {
            threads.add(Thread.ofPlatform().daemon().name("report-worker-" + i).start(this::run));
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        bell.release(count);
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    void wake() {
        bell.release();
    }

    private void run() {
        while (!stopping) {
            if (!workedOnOne()) {
                rest();
            }
        }
    }

    private boolean workedOnOne() {
        try {
            return DatabaseScope.asSystem("report-worker", () -> {
                var job = jobs.claim(claim);
                job.ifPresent(claimed -> claims.during(claimed, () -> work.carryOut(claimed)));
                return job.isPresent();
            });
        } catch (RuntimeException away) {
            LOG.warnf("report worker waits: %s", away.getMessage());
            return false;
        } catch (Error bad) {
            // An Error too ends one attempt and no thread: with the last worker all reports would stop, in a ready
            // service.
            LOG.errorf(bad, "report worker waits: %s", bad);
            return false;
        }
    }

    private void rest() {
        try {
            bell.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
