package io.jixiao.report.job;

import io.jixiao.platform.messaging.event.TraceParent;
import io.jixiao.report.composition.ComposedReport;
import io.jixiao.report.composition.Composition;
import io.jixiao.report.version.LatestReport;
import io.jixiao.report.version.RenderedFile;
import io.jixiao.report.version.Rendering;
import io.jixiao.report.version.ReportVersions;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Carries out one job: asks and renders outside of a transaction, then stores version, files and event in a short one, if the
 * job is still its own.
 */
@ApplicationScoped
class ReportWork {

    private static final Logger LOG = Logger.getLogger(ReportWork.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ReportJobRepository jobs;
    private final Composition composition;
    private final Rendering rendering;
    private final ReportVersions versions;
    private final MeterRegistry metrics;
    private final Tracer tracer;

    ReportWork(
            ReportJobRepository jobs,
            Composition composition,
            Rendering rendering,
            ReportVersions versions,
            MeterRegistry metrics,
            Tracer tracer) {
        this.jobs = jobs;
        this.composition = composition;
        this.rendering = rendering;
        this.versions = versions;
        this.metrics = metrics;
        this.tracer = tracer;
    }

    /** @return when the job is to be tried again; empty where it is not */
    Optional<Duration> carryOut(ReportJob job) {
        Span span = tracer.spanBuilder("render report")
                .setParent(TraceParent.context(job.traceParent()))
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            LatestReport latest = QuarkusTransaction.requiringNew().call(() -> versions.latest(job.evaluationId()));
            ComposedReport report = composition.compose(
                    job.evaluationId(),
                    job.scoreVersion(),
                    latest.version() + 1,
                    job.tenant().divisionCode());
            List<RenderedFile> files =
                    latest.madeFrom(report.inputHash()) ? List.of() : rendering.files(report.model());
            boolean held = QuarkusTransaction.requiringNew().call(() -> store(job, report, files));
            count(!held ? "lost" : files.isEmpty() ? "unchanged" : "rendered");
            return Optional.empty();
        } catch (RuntimeException | Error failure) {
            return Optional.of(failed(job, failure));
        } finally {
            span.end();
        }
    }

    /** A worker that lost the job meanwhile leaves no trace: whoever took it over stores the report. */
    private boolean store(ReportJob job, ComposedReport report, List<RenderedFile> files) {
        if (!jobs.holds(job)) {
            return false;
        }
        jobs.finish(job);
        if (!files.isEmpty()) {
            versions.add(report, files, job.tenant());
        }
        return true;
    }

    private Duration failed(ReportJob job, Throwable failure) {
        ReportJobFailure kind = ReportJobFailure.of(failure);
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(job.attempts(), 7));
        wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        jobs.fail(job, kind, wait);
        count(kind.after().name().toLowerCase(java.util.Locale.ROOT));
        if (kind == ReportJobFailure.SOURCE_UNAVAILABLE) {
            LOG.infof("report job waits %s: evaluation=%s cause=%s", wait, job.evaluationId(), failure.getMessage());
        } else {
            LOG.errorf(
                    failure,
                    "report job failed: failure=%s state=%s evaluation=%s score=%d",
                    kind,
                    kind.after(),
                    job.evaluationId(),
                    job.scoreVersion());
        }
        return wait;
    }

    private void count(String outcome) {
        metrics.counter("report.jobs", "outcome", outcome).increment();
    }
}
