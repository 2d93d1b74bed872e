package io.jixiao.scoring.budget;

/** An annual budget at one version: an answer of budget-service, and the data of its event. */
public record AnnualBudget(BudgetFigures figures, String hash) {}
