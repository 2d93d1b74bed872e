package io.jixiao.report.job;

import io.jixiao.platform.database.DatabaseScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Renews the claims of the jobs that this process works on. So a claim may be short: a process that was killed keeps nobody
 * waiting for long, and a slow one is not taken for dead.
 */
@ApplicationScoped
class HeldClaims {

    private static final Logger LOG = Logger.getLogger(HeldClaims.class);
    private static final int RENEWALS_A_CLAIM = 4;

    @Inject
    ReportJobs jobs;

    @ConfigProperty(name = "jixiao.report.claim")
    Duration claim;

    private final Set<ReportJob> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("report-claims").factory());

    void onStart(@Observes StartupEvent start) {
        long pause = claim.toMillis() / RENEWALS_A_CLAIM;
        renewal.scheduleWithFixedDelay(this::renewAll, pause, pause, TimeUnit.MILLISECONDS);
    }

    void onStop(@Observes ShutdownEvent stop) {
        renewal.shutdownNow();
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

    private void renewAll() {
        try {
            DatabaseScope.asSystem("report-worker", () -> {
                held.forEach(job -> jobs.renew(job, claim));
                return held.size();
            });
        } catch (RuntimeException away) {
            LOG.warnf("claims of report jobs were not renewed: %s", away.getMessage());
        }
    }
}
