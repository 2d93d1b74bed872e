package io.jixiao.scoring.rescoring;

import io.jixiao.scoring.budget.AnnualBudget;
import io.jixiao.scoring.budget.BudgetFigures;
import io.jixiao.scoring.budget.BudgetFiguresRepository;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.LockedEvaluation;
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
    BudgetFiguresRepository budgets;

    @Inject
    Evaluations evaluations;

    @Inject
    ScoreVersions scores;

    @Inject
    Publications publications;

    @Transactional(Transactional.TxType.MANDATORY)
    void budgetChanged(AnnualBudget budget) {
        if (!budgets.keepIfNewer(budget)) {
            return;
        }
        BudgetFigures figures = budget.figures();
        evaluations
                .lockedOf(figures.unitId(), figures.projectId(), figures.fiscalYear())
                .ifPresent(evaluation -> follow(evaluation, budget));
    }

    private void follow(LockedEvaluation evaluation, AnnualBudget budget) {
        switch (evaluation.state().onBudgetChange()) {
            case PREVIEW -> {}
            case RESCORE -> scores.score(evaluation, ScoreCause.BUDGET_CHANGED);
            case FIND -> publications.budgetChanged(evaluation, budget);
        }
    }
}
