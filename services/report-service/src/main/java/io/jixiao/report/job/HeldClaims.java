package io.jixiao.report.job;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.work.WorkerLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Renews the claims of the jobs that this process works on. So a claim may be short: a process that was killed keeps nobody
 * waiting for long, and a slow one is not taken for dead.
 */
@ApplicationScoped
class HeldClaims {

    private static final int RENEWALS_A_CLAIM = 4;
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final ReportJobRepository jobs;
    private final Duration claim;
    private final Set<ReportJob> held = ConcurrentHashMap.newKeySet();
    private final WorkerLoop renewal;

    HeldClaims(ReportJobRepository jobs, @ConfigProperty(name = "jixiao.report.claim") Duration claim) {
        this.jobs = jobs;
        this.claim = claim;
        Duration pause = claim.dividedBy(RENEWALS_A_CLAIM);
        this.renewal = new WorkerLoop("report-claims", 1, pause, pause, this::renewAll);
    }

    void onStart(@Observes StartupEvent start) {
        renewal.start();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        renewal.stop(GRACE);
    }

    /** Works on a job and keeps its claim meanwhile. */
    void during(ReportJob job, Runnable work) {
        held.add(job);
        try {
            work.run();
        } finally {
            held.remove(job);
        }
    }

    private boolean renewAll() {
        return DatabaseScope.asSystem("report-worker", () -> {
            held.forEach(job -> jobs.renew(job, claim));
            return false;
        });
    }
}
