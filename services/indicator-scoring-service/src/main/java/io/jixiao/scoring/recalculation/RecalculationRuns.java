package io.jixiao.scoring.recalculation;

import io.jixiao.platform.database.Ids;
import io.jixiao.platform.messaging.event.TraceParent;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.recalculation.RecalculationRepository.Progress;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Orders recalculation runs and tells how far they are. The rule set is pinned on an evaluation; a run is the only thing
 * that moves it. The order only lists the evaluations; {@link RecalculationWorker} carries them out one by one.
 */
@ApplicationScoped
class RecalculationRuns {

    private final RecalculationRepository repository;
    private final Evaluations evaluations;
    private final RuleSetCatalog ruleSets;
    private final Caller caller;
    private final Clock clock;
    private final Event<Ordered> ordered;

    RecalculationRuns(
            RecalculationRepository repository,
            Evaluations evaluations,
            RuleSetCatalog ruleSets,
            Caller caller,
            Clock clock,
            Event<Ordered> ordered) {
        this.repository = repository;
        this.evaluations = evaluations;
        this.ruleSets = ruleSets;
        this.caller = caller;
        this.clock = clock;
        this.ordered = ordered;
    }

    /** @throws Problem 403 outside the caller's division, 422 where there is no such rule set for that year */
    RecalculationRunView order(RecalculationOrder order) {
        if (!caller.scope().coversDivision(order.divisionCode())) {
            throw Problem.of(CommonProblem.ACCESS_DENIED, "该区划不在您的权限范围内", "That division is outside your scope");
        }
        var rules = ruleSets.find(order.ruleSetId(), order.ruleSetVersion())
                .filter(entry -> entry.rules().serves(order.fiscalYear()))
                .orElseThrow(() -> ScoringProblem.RULE_SET_UNKNOWN.at("/ruleSetId"));
        RecalculationRun run = new RecalculationRun();
        run.id = Ids.next();
        run.divisionCode = order.divisionCode();
        run.fiscalYear = order.fiscalYear();
        run.ruleSet = rules.reference();
        run.reason = order.reason();
        run.startedBy = caller.subject();
        run.startedAt = clock.instant();
        run.traceParent = TraceParent.current().orElse(null);
        repository.add(run);
        evaluations.ofDivision(order.divisionCode(), order.fiscalYear()).stream()
                .map(evaluation -> RecalculationItem.of(run.id, evaluation.id(), evaluation.tenant()))
                .forEach(repository::add);
        ordered.fire(new Ordered(run.id));
        return view(run);
    }

    /** A run was ordered; there is work. */
    record Ordered(UUID run) {}

    /** @throws Problem 404 */
    RecalculationRunView get(UUID id) {
        return view(find(id));
    }

    Page<RecalculationRunView> list(UUID after, int limit) {
        Page<RecalculationRun> page =
                Page.of(repository.runsAfter(after, limit + 1), limit, run -> run.id.toString(), run -> run);
        return new Page<>(views(page.items()), page.nextCursor());
    }

    /** @throws Problem 404 */
    Page<RecalculatedEvaluation> evaluationsOf(UUID id, UUID after, int limit) {
        return Page.of(
                repository.itemsAfter(find(id).id, after, limit + 1),
                limit,
                item -> item.key.evaluationId().toString(),
                RecalculatedEvaluation::of);
    }

    private RecalculationRun find(UUID id) {
        return repository.run(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private RecalculationRunView view(RecalculationRun run) {
        return views(List.of(run)).getFirst();
    }

    private List<RecalculationRunView> views(List<RecalculationRun> runs) {
        var progress = repository.progress(runs.stream().map(run -> run.id).toList());
        return runs.stream()
                .map(run -> RecalculationRunView.of(run, progress.getOrDefault(run.id, Progress.NOTHING_TO_DO)))
                .toList();
    }
}
