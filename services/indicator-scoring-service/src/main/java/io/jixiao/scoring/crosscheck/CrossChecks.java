package io.jixiao.scoring.crosscheck;

import io.jixiao.engine.across.CrossCheck;
import io.jixiao.engine.across.TableFinding;
import io.jixiao.engine.across.TableSubject;
import io.jixiao.engine.score.Finding;
import io.jixiao.language.lexicon.Lexicons;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the evaluations of a division and year. What it tells of one it tells by another, so it is told to those alone whose
 * scope holds the whole division. Lines are read as a stream and held as sixteen bytes each.
 */
@ApplicationScoped
class CrossChecks {

    /** Evaluations that are compared at a time. */
    static final int MOST = 10_000;

    private final CrossCheckRepository repository;
    private final RuleSetCatalog ruleSets;
    private final Caller caller;

    CrossChecks(CrossCheckRepository repository, RuleSetCatalog ruleSets, Caller caller) {
        this.repository = repository;
        this.ruleSets = ruleSets;
        this.caller = caller;
    }

    private record Spotted(Spot spot, CrossFindingView view) {}

    /** @throws Problem 404 where the caller's scope does not hold the whole division */
    CrossCheckView of(String division, int year, Spot after, int limit) {
        if (!caller.scope().coversDivision(division)) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        CrossCheck check = new CrossCheck(
                repository.unitNames(division, year).stream()
                        .map(it -> TableSubject.of(it, null))
                        .collect(Collectors.toSet()),
                Lexicons.find(Lexicons.ids().getLast()).orElseThrow());
        ComparedRows rows = new ComparedRows(check, ruleSets);
        try (Stream<Tuple> lines = repository.lines(division, year, MOST)) {
            lines.forEach(rows::add);
        }
        List<ComparedEvaluation> evaluations = rows.evaluations();
        List<Spotted> further = spotted(check.findings(), evaluations).stream()
                .filter(it -> it.spot().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        Page<CrossFindingView> page = Page.of(further, limit, it -> it.spot().toString(), Spotted::view);
        return new CrossCheckView(
                evaluations.size(), isComplete(evaluations.size(), division, year), page.items(), page.nextCursor());
    }

    private boolean isComplete(int compared, String division, int year) {
        return compared < MOST || repository.count(division, year) == compared;
    }

    private static List<Spotted> spotted(List<TableFinding> findings, List<ComparedEvaluation> evaluations) {
        List<Spotted> spotted = new ArrayList<>();
        int table = -1;
        int number = 0;
        for (TableFinding each : findings) {
            number = each.table() == table ? number + 1 : 0;
            table = each.table();
            ComparedEvaluation evaluation = evaluations.get(table);
            Spot spot = new Spot(evaluation.id().toString(), number);
            Optional<Finding> finding = each.as(evaluation.rules().severities());
            finding.ifPresent(it -> spotted.add(new Spotted(
                    spot,
                    CrossFindingView.of(
                            evaluation,
                            it,
                            each.other() == null
                                    ? null
                                    : evaluations.get(each.other()).id()))));
        }
        return spotted;
    }
}
