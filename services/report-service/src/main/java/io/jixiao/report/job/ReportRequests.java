package io.jixiao.report.job;

import io.jixiao.platform.database.Tenant;
import io.jixiao.report.narrative.Narratives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a report is wanted, and wakes the workers when the transaction is through. */
@ApplicationScoped
class ReportRequests {

    private final ReportJobRepository jobs;
    private final ReportWorkers workers;
    private final Event<Requested> requested;

    ReportRequests(ReportJobRepository jobs, ReportWorkers workers, Event<Requested> requested) {
        this.jobs = jobs;
        this.workers = workers;
        this.requested = requested;
    }

    private record Requested(UUID evaluationId) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void forScore(UUID evaluationId, long scoreVersion, ReportPriority priority, Tenant tenant) {
        if (jobs.request(evaluationId, scoreVersion, priority, tenant)) {
            requested.fire(new Requested(evaluationId));
        }
    }

    /** Events of one evaluation keep their order, so the score that was reviewed has been asked for already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forReview(UUID evaluationId) {
        if (jobs.requestAgain(evaluationId)) {
            requested.fire(new Requested(evaluationId));
        }
    }

    /** Whether there was a dead job to try again. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean again(UUID evaluationId) {
        boolean dead = jobs.replay(evaluationId);
        if (dead) {
            requested.fire(new Requested(evaluationId));
        }
        return dead;
    }

    void onNarrativeChanged(@Observes Narratives.Changed narrative) {
        if (jobs.requestAgain(narrative.evaluationId())) {
            requested.fire(new Requested(narrative.evaluationId()));
        }
    }

    void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Requested request) {
        workers.wake();
    }
}
