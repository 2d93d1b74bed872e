package io.jixiao.report.document.diff;

import io.jixiao.report.document.layout.PrintedNumbers;
import io.jixiao.report.document.model.BudgetStatement;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.ExpenditureKind;
import io.jixiao.report.document.model.ExpenditureRow;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.model.ReportModel;
import java.math.BigDecimal;

/** Differences of the budget figures, by fund source and expenditure kind, and of the execution line. */
final class BudgetChanges {
    private static final ChangePlace EXECUTION = new ChangePlace(ExecutionLine.LINE_ID, ExecutionLine.NAME);

    private BudgetChanges() {}

    static void collect(ReportModel before, ReportModel after, ChangeList changes) {
        totals(before.budget(), after.budget(), changes);
        for (FundSource source : FundSource.values()) {
            if (source != FundSource.TOTAL) {
                funds(fund(before.budget(), source), fund(after.budget(), source), changes);
            }
        }
        for (ExpenditureKind kind : ExpenditureKind.values()) {
            changes.money(
                    ChangeKind.EXPENDITURE,
                    ChangePlace.named(kind.label()),
                    spent(before.budget(), kind),
                    spent(after.budget(), kind));
        }
        execution(before.form().execution(), after.form().execution(), changes);
    }

    private static void totals(BudgetStatement before, BudgetStatement after, ChangeList changes) {
        changes.money(
                ChangeKind.OPENING_BUDGET, ChangePlace.WHOLE_REPORT, before.openingBudget(), after.openingBudget());
        changes.money(ChangeKind.ADJUSTMENT, ChangePlace.WHOLE_REPORT, before.adjustment(), after.adjustment());
        changes.money(
                ChangeKind.ADJUSTED_BUDGET, ChangePlace.WHOLE_REPORT, before.adjustedBudget(), after.adjustedBudget());
        changes.money(
                ChangeKind.EXECUTED_AMOUNT, ChangePlace.WHOLE_REPORT, before.executedAmount(), after.executedAmount());
    }

    private static void funds(FundRow before, FundRow after, ChangeList changes) {
        ChangePlace row = ChangePlace.named(before.source().label());
        changes.money(ChangeKind.OPENING_BUDGET, row, before.openingBudget(), after.openingBudget());
        changes.money(ChangeKind.ADJUSTED_BUDGET, row, before.adjustedBudget(), after.adjustedBudget());
        changes.money(ChangeKind.EXECUTED_AMOUNT, row, before.executedAmount(), after.executedAmount());
    }

    private static void execution(ExecutionLine before, ExecutionLine after, ChangeList changes) {
        changes.text(
                ChangeKind.EXECUTION_RATE,
                EXECUTION,
                PrintedNumbers.percent(before.ratePercent()),
                PrintedNumbers.percent(after.ratePercent()));
        changes.text(
                ChangeKind.WEIGHT,
                EXECUTION,
                PrintedNumbers.points(before.weight()),
                PrintedNumbers.points(after.weight()));
        changes.score(ChangeKind.SCORE, EXECUTION, before.score(), after.score());
        changes.text(ChangeKind.EXPLANATION, EXECUTION, before.deviationExplanation(), after.deviationExplanation());
    }

    private static FundRow fund(BudgetStatement budget, FundSource source) {
        return budget.funds().stream()
                .filter(row -> row.source() == source)
                .findFirst()
                .orElse(new FundRow(source, null, null, null));
    }

    private static BigDecimal spent(BudgetStatement budget, ExpenditureKind kind) {
        return budget.expenditures().stream()
                .filter(row -> row.kind() == kind)
                .map(ExpenditureRow::executedAmount)
                .findFirst()
                .orElse(new BigDecimal("0.00"));
    }
}
