package io.jixiao.scoring.drafting;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.web.problem.FieldError;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.evaluation.EvaluationView;
import io.jixiao.scoring.evaluation.IndicatorInput;
import io.jixiao.scoring.evaluation.IndicatorView;
import io.jixiao.scoring.evaluation.TableEdits;
import io.jixiao.scoring.library.IndicatorLibrary;
import io.jixiao.scoring.library.LibraryEntry;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.library.LibraryLine;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes indicators of the library into a table. */
@ApplicationScoped
class Drafting {

    private final TableEdits tableEdits;
    private final IndicatorLibrary library;
    private final RuleSetCatalog ruleSets;

    Drafting(TableEdits tableEdits, IndicatorLibrary library, RuleSetCatalog ruleSets) {
        this.tableEdits = tableEdits;
        this.library = library;
        this.ruleSets = ruleSets;
    }

    /**
     * Adds a line for each indicator that is named, as one edit.
     *
     * @throws Problem 404, 409 unless the evaluation is open to the unit, 412, 428, 422 naming each indicator that cannot be
     *     taken over
     */
    EvaluationView draft(UUID evaluationId, String ifMatch, IndicatorDraft draft) {
        return tableEdits.addIndicators(evaluationId, ifMatch, evaluation -> lines(evaluation, draft));
    }

    private List<IndicatorInput> lines(EvaluationView evaluation, IndicatorDraft draft) {
        RuleSet rules = ruleSets.pinned(evaluation.ruleSet());
        List<DraftedLine> drafted = taken(evaluation, draft, rules);
        List<Optional<BigDecimal>> weights = WeightDistribution.of(
                rules.weights(),
                evaluation.indicators().stream().map(Drafting::weighed).toList(),
                drafted.stream().map(DraftedLine::toBeWeighed).toList());
        List<IndicatorInput> lines = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < drafted.size(); i++) {
            DraftedLine line = drafted.get(i);
            if (weights.get(i).isPresent()) {
                lines.add(line.weighing(weights.get(i).get()));
            } else {
                errors.add(new FieldError(
                        "/indicators/" + i + "/weight",
                        "POINTS_LEFT",
                        "“%s”已无剩余分值，请填写分值或先调整原有指标的分值"
                                .formatted(line.indicatorClass().chineseName()),
                        "%s has no points left; give the line its points, or take some from others first"
                                .formatted(line.indicatorClass())));
            }
        }
        refuse(errors);
        return lines;
    }

    private List<DraftedLine> taken(EvaluationView evaluation, IndicatorDraft draft, RuleSet rules) {
        Set<String> names = new HashSet<>();
        evaluation.indicators().forEach(line -> names.add(line.name()));
        List<DraftedLine> taken = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < draft.indicators().size(); i++) {
            IndicatorDraft.Line line = draft.indicators().get(i);
            String pointer = "/indicators/" + i + "/code";
            Optional<LibraryIndicator> known =
                    library.newest(line.code()).filter(it -> !it.withdrawn()).map(LibraryEntry::indicator);
            var indicatorClass = known.flatMap(it -> LibraryLine.classOf(it, rules));
            if (known.isEmpty()) {
                errors.add(new FieldError(
                        pointer,
                        "IN_LIBRARY",
                        "指标库中没有该指标，或已停用",
                        "The library has no such indicator, or it was withdrawn"));
            } else if (indicatorClass.isEmpty()) {
                errors.add(new FieldError(
                        pointer, "OF_RULE_SET", "评分办法没有该指标的二级指标", "The rule set has no subclass for this indicator"));
            } else if (!names.add(known.get().name())) {
                errors.add(new FieldError(pointer, "ONCE", "自评表中已有同名指标", "The table has an indicator of that name"));
            } else {
                String target = line.target() == null ? known.get().targetIn(evaluation.fiscalYear()) : line.target();
                taken.add(new DraftedLine(known.get(), indicatorClass.get(), target, line.weight()));
            }
        }
        refuse(errors);
        return taken;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    private static WeightDistribution.Line weighed(IndicatorView line) {
        return new WeightDistribution.Line(line.indicatorClass(), line.indicatorSubclass(), line.weight());
    }
}
