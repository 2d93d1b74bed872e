package io.jixiao.scoring.evaluation;

import static io.jixiao.scoring.evaluation.EditAction.EVIDENCE_REMOVED;
import static io.jixiao.scoring.evaluation.EditAction.GOAL_CHANGED;
import static io.jixiao.scoring.evaluation.EditAction.INDICATOR_ADDED;
import static io.jixiao.scoring.evaluation.EditAction.INDICATOR_CHANGED;
import static io.jixiao.scoring.evaluation.EditAction.INDICATOR_REMOVED;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the unit changes of a table while it is open to it: what is asked for. Each edit is made on the version the person
 * saw, under the evaluation's lock, and leaves an audit entry.
 */
@ApplicationScoped
public class TableEdits {

    private final Evaluations evaluations;
    private final RuleSetCatalog ruleSets;
    private final EvaluationAudit audit;

    TableEdits(Evaluations evaluations, RuleSetCatalog ruleSets, EvaluationAudit audit) {
        this.evaluations = evaluations;
        this.ruleSets = ruleSets;
        this.audit = audit;
    }

    EvaluationView changeGoal(UUID id, String ifMatch, AnnualGoal goal) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        AnnualGoal before = evaluation.annualGoal();
        evaluation.edit().goal(goal);
        return done(evaluation, GOAL_CHANGED, before, evaluation.annualGoal());
    }

    EvaluationView addIndicator(UUID id, String ifMatch, IndicatorInput input) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        IndicatorView added = evaluation.edit().add(input, rules(evaluation));
        return done(evaluation, INDICATOR_ADDED, null, added);
    }

    /**
     * Adds several lines as one edit, each with an audit entry of its own.
     *
     * @param drafting gives the lines, from the evaluation as it is under its lock
     * @throws Problem 404, 409 unless it is open to the unit, 412, 428
     */
    public EvaluationView addIndicators(
            UUID id, String ifMatch, Function<EvaluationView, List<IndicatorInput>> drafting) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        TableEdit edit = evaluation.edit();
        for (IndicatorView added : edit.add(drafting.apply(evaluation.view()), rules(evaluation))) {
            audit.record(evaluation, INDICATOR_ADDED.name(), null, added, null);
        }
        return evaluation.view();
    }

    EvaluationView changeIndicator(UUID id, UUID indicatorId, String ifMatch, IndicatorInput input) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        TableEdit edit = evaluation.edit();
        IndicatorView before = evaluation.indicator(indicatorId);
        edit.define(indicatorId, input, rules(evaluation));
        return done(evaluation, INDICATOR_CHANGED, before, evaluation.indicator(indicatorId));
    }

    EvaluationView removeIndicator(UUID id, UUID indicatorId, String ifMatch) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        TableEdit edit = evaluation.edit();
        IndicatorView before = evaluation.indicator(indicatorId);
        edit.remove(indicatorId);
        return done(evaluation, INDICATOR_REMOVED, before, null);
    }

    /** Takes a file away from a line; only while the evaluation is open to the unit. */
    public EvaluationView removeEvidence(UUID id, UUID indicatorId, String ifMatch, String hash) {
        LockedEvaluation evaluation = evaluations.locked(id, ifMatch);
        TableEdit edit = evaluation.edit();
        IndicatorView before = evaluation.indicator(indicatorId);
        edit.removeEvidence(indicatorId, hash);
        return done(evaluation, EVIDENCE_REMOVED, before, evaluation.indicator(indicatorId));
    }

    private RuleSet rules(Evaluation evaluation) {
        return ruleSets.pinned(evaluation.ruleSet());
    }

    private EvaluationView done(LockedEvaluation evaluation, EditAction action, Object before, Object after) {
        audit.record(evaluation, action.name(), before, after, null);
        return evaluation.view();
    }
}
