package io.jixiao.scoring.rescoring;

import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.budget.Figures;
import io.jixiao.scoring.budget.KnownBudgets;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationState;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.publication.Publications;
import io.jixiao.scoring.version.ScoreCause;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What a changed budget does to scores. The figures are kept whether or not an evaluation exists; a scored evaluation gets
 * a new version, a draft only a new preview, a published one a finding. A late event changes nothing.
 */
@ApplicationScoped
class Rescoring {

    @Inject
    KnownBudgets budgets;

    @Inject
    Evaluations evaluations;

    @Inject
    ScoreVersions scores;

    @Inject
    Publications publications;

    @Transactional(Transactional.TxType.MANDATORY)
    void budgetChanged(AnnualBudget budget) {
        if (!budgets.learn(budget)) {
            return;
        }
        Figures figures = budget.figures();
        evaluations
                .lockedOf(figures.unitId(), figures.projectId(), figures.fiscalYear())
                .ifPresent(evaluation -> followed(evaluation, budget));
    }

    private void followed(Evaluation evaluation, AnnualBudget budget) {
        if (evaluation.state().isScored()) {
            scores.score(evaluation, ScoreCause.BUDGET_CHANGED);
        } else if (evaluation.state() == EvaluationState.PUBLISHED) {
            publications.budgetChanged(evaluation, budget);
        }
    }
}
