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
import jakarta.transaction.Transactional;

/**
 * What a changed budget does to scores. The figures are kept whether or not an evaluation exists; a scored evaluation gets
 * a new version, a draft only a new preview, a published one a finding. A late event changes nothing.
 */
@ApplicationScoped
class Rescoring {

    private final BudgetFiguresRepository budgets;
    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final Publications publications;

    Rescoring(
            BudgetFiguresRepository budgets, Evaluations evaluations, ScoreVersions scores, Publications publications) {
        this.budgets = budgets;
        this.evaluations = evaluations;
        this.scores = scores;
        this.publications = publications;
    }

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
