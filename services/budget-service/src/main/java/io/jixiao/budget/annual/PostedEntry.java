package io.jixiao.budget.annual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A ledger entry, and the annual budget with it.")
public record PostedEntry(LedgerEntryView entry, AnnualBudgetView annualBudget) {}
