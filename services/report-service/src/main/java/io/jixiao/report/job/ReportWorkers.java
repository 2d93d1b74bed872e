package io.jixiao.report.job;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.work.WorkerLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The threads that render. Each claims one job after another, and rests where none is due: whoever asks for a report wakes one.
 * What nobody wakes them for, such as the job of a process that is gone, they find by looking now and then.
 */
@ApplicationScoped
class ReportWorkers {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ReportJobRepository jobs;
    private final ReportWork work;
    private final HeldClaims claims;
    private final Duration claim;
    private final WorkerLoop loop;

    ReportWorkers(
            ReportJobRepository jobs,
            ReportWork work,
            HeldClaims claims,
            @ConfigProperty(name = "jixiao.report.workers") int count,
            @ConfigProperty(name = "jixiao.report.claim") Duration claim,
            @ConfigProperty(name = "jixiao.report.poll") Duration poll) {
        this.jobs = jobs;
        this.work = work;
        this.claims = claims;
        this.claim = claim;
        this.loop = new WorkerLoop("report-worker", count, poll, poll, this::workedOnOne);
    }

    void onStart(@Observes StartupEvent start) {
        loop.start();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop(GRACE);
    }

    void wake() {
        loop.ring();
    }

    private boolean workedOnOne() {
        return DatabaseScope.asSystem("report-worker", () -> {
            var job = jobs.claim(claim);
            job.ifPresent(claimed ->
                    claims.during(claimed, () -> work.carryOut(claimed).ifPresent(loop::ringAfter)));
            return job.isPresent();
        });
    }
}
