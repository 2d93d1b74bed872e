package io.jixiao.report.job;

import io.jixiao.platform.database.Tenant;
import io.jixiao.report.narrative.Narratives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a report is wanted, and wakes the workers when the transaction is through. */
@ApplicationScoped
class ReportWishes {

    @Inject
    ReportJobs jobs;

    @Inject
    ReportWorkers workers;

    @Inject
    Event<Wished> wished;

    private record Wished(UUID evaluationId) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void forScore(UUID evaluationId, long scoreVersion, ReportPriority priority, Tenant tenant) {
        if (jobs.wish(evaluationId, scoreVersion, priority, tenant)) {
            wished.fire(new Wished(evaluationId));
        }
    }

    /** Events of one evaluation keep their order, so the score that was reviewed has been wished for already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forReview(UUID evaluationId) {
        if (jobs.wishAgain(evaluationId)) {
            wished.fire(new Wished(evaluationId));
        }
    }

    void onNarrativeChanged(@Observes Narratives.Changed narrative) {
        if (jobs.wishAgain(narrative.evaluationId())) {
            wished.fire(new Wished(narrative.evaluationId()));
        }
    }

    void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wished wish) {
        workers.wake();
    }
}
