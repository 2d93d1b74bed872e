package io.jixiao.scoring.recalculation;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.work.WorkerLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The thread that carries out recalculation runs, one evaluation after another, beside what people do. An order wakes
 * it; by looking now and then it finds one of another replica, or left by a killed one. Replicas share a run's evaluations.
 */
@ApplicationScoped
class RecalculationWorker {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final WorkerLoop loop;

    RecalculationWorker(RecalculationWork work, @ConfigProperty(name = "jixiao.recalculation.poll") Duration poll) {
        this.loop = new WorkerLoop(
                "recalculation", 1, poll, poll, () -> DatabaseScope.asSystem("recalculation", work::next));
    }

    void onOrdered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecalculationRuns.Ordered ordered) {
        loop.ring();
    }

    void onStart(@Observes StartupEvent start) {
        loop.start();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop(GRACE);
    }
}
