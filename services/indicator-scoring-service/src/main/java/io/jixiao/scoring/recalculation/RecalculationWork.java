package io.jixiao.scoring.recalculation;

import io.jixiao.engine.score.Score;
import io.jixiao.platform.messaging.event.TraceParent;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationAudit;
import io.jixiao.scoring.evaluation.EvaluationState;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.LockedEvaluation;
import io.jixiao.scoring.ruleset.RuleSetReference;
import io.jixiao.scoring.version.ScoreCause;
import io.jixiao.scoring.version.ScoreVersions;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Carries out one evaluation of a run: its outcome, its new pin, its score version, the event and the audit entry are one
 * transaction, so a worker that is killed leaves the evaluation waiting and nothing half done.
 */
@ApplicationScoped
class RecalculationWork {

    private static final Logger LOG = Logger.getLogger(RecalculationWork.class);
    private static final int MOST_ATTEMPTS = 3;

    private final RecalculationRepository repository;
    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final EvaluationAudit audit;
    private final Clock clock;
    private final Tracer tracer;

    RecalculationWork(
            RecalculationRepository repository,
            Evaluations evaluations,
            ScoreVersions scores,
            EvaluationAudit audit,
            Clock clock,
            Tracer tracer) {
        this.repository = repository;
        this.evaluations = evaluations;
        this.scores = scores;
        this.audit = audit;
        this.clock = clock;
        this.tracer = tracer;
    }

    /** What the audit trail says an evaluation was moved to, and on whose order. */
    private record Moved(RuleSetReference ruleSet, UUID recalculationRun, String orderedBy) {}

    /** Carries out the evaluation that waits longest; whether there was one. */
    boolean next() {
        RecalculationItem.Key[] claimed = new RecalculationItem.Key[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<RecalculationItem> item = repository.nextLocked();
                item.ifPresent(it -> {
                    claimed[0] = it.key;
                    carryOut(it);
                });
                return item.isPresent();
            });
        } catch (RuntimeException | Error failure) {
            if (claimed[0] == null) {
                throw failure;
            }
            LOG.errorf(failure, "recalculation run=%s evaluation=%s", claimed[0].runId(), claimed[0].evaluationId());
            QuarkusTransaction.requiringNew().run(() -> failed(claimed[0]));
            return true;
        }
    }

    private void carryOut(RecalculationItem item) {
        RecalculationRun run = repository.run(item.key.runId()).orElseThrow();
        Span span = tracer.spanBuilder("recalculate evaluation")
                .setParent(TraceParent.context(Optional.ofNullable(run.traceParent)))
                .startSpan();
        try (Scope scope = span.makeCurrent()) {
            LockedEvaluation evaluation = evaluations.locked(item.key.evaluationId());
            end(item, outcome(item, run, evaluation));
        } finally {
            span.end();
        }
    }

    private RecalculationOutcome outcome(RecalculationItem item, RecalculationRun run, LockedEvaluation evaluation) {
        RuleSetReference before = evaluation.ruleSet();
        RuleSetReference after = run.ruleSet;
        if (evaluation.state() == EvaluationState.PUBLISHED) {
            return RecalculationOutcome.PUBLISHED_KEPT;
        }
        if (before.equals(after)) {
            return RecalculationOutcome.UNCHANGED;
        }
        if (evaluation.latestVersion() > 0) {
            item.versionBefore = evaluation.latestVersion();
            item.totalBefore = total(evaluation);
        }
        evaluation.moveTo(after);
        audit.record(evaluation, "RECALCULATED", before, new Moved(after, run.id, run.startedBy), run.reason);
        if (!evaluation.state().isScored()) {
            return RecalculationOutcome.DRAFT_MOVED;
        }
        scores.score(evaluation, ScoreCause.RECALCULATED);
        item.versionAfter = evaluation.latestVersion();
        item.totalAfter = total(evaluation);
        return RecalculationOutcome.RESCORED;
    }

    private BigDecimal total(Evaluation evaluation) {
        Score score = scores.read(evaluation.id(), evaluation.latestVersion()).score();
        return score.total();
    }

    private void failed(RecalculationItem.Key key) {
        repository.locked(key).filter(item -> item.outcome == null).ifPresent(item -> {
            item.attempts++;
            if (item.attempts >= MOST_ATTEMPTS) {
                end(item, RecalculationOutcome.FAILED);
            }
        });
    }

    private void end(RecalculationItem item, RecalculationOutcome outcome) {
        item.outcome = outcome;
        item.doneAt = clock.instant();
    }
}
