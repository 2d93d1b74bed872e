package io.jixiao.scoring.rescoring;

import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.budget.Figures;
import io.jixiao.scoring.budget.KnownBudgets;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.version.ScoreCause;
import io.jixiao.scoring.version.ScoreVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What a changed budget does to scores. The figures are kept whether or not an evaluation exists; a scored evaluation gets
 * a new version, a draft only a new preview. A late event changes nothing.
 */
@ApplicationScoped
class Rescoring {

    @Inject
    KnownBudgets budgets;

    @Inject
    Evaluations evaluations;

    @Inject
    ScoreVersions scores;

    @Transactional(Transactional.TxType.MANDATORY)
    void budgetChanged(AnnualBudget budget) {
        if (!budgets.learn(budget)) {
            return;
        }
        Figures figures = budget.figures();
        evaluations
                .lockedOf(figures.unitId(), figures.projectId(), figures.fiscalYear())
                .filter(evaluation -> evaluation.state().isScored())
                .ifPresent(evaluation -> scores.score(evaluation, ScoreCause.BUDGET_CHANGED));
    }
}
