package io.jixiao.scoring.recalculation;

import io.jixiao.platform.database.DatabaseScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The thread that carries out recalculation runs, one evaluation after another, beside what people do. It looks for runs by
 * polling, so that one ordered from another replica, or left by a killed one, goes on; replicas share a run's evaluations.
 */
@ApplicationScoped
class RecalculationWorker {

    private static final Logger LOG = Logger.getLogger(RecalculationWorker.class);

    @Inject
    RecalculationWork work;

    @ConfigProperty(name = "jixiao.recalculation.poll")
    Duration poll;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private Thread thread;

    void onStart(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().daemon().name("recalculation").start(this::run);
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping.countDown();
        thread.join(Duration.ofSeconds(10));
    }

    private void run() {
        try {
            while (!stopping.await(workedOnOne() ? 0 : poll.toMillis(), TimeUnit.MILLISECONDS)) {
                // the next one
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean workedOnOne() {
        try {
            return DatabaseScope.asSystem("recalculation", work::next);
        } catch (RuntimeException away) {
            LOG.warnf("recalculation waits: %s", away.getMessage());
            return false;
        } catch (Error bad) {
            // An Error too ends one attempt and not the thread, which is the only one.
            LOG.errorf(bad, "recalculation waits: %s", bad);
            return false;
        }
    }
}
