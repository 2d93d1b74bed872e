package io.jixiao.budget.annual;

import io.jixiao.platform.money.MoneyView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds openings and ledger entries up to the rows of the funds table. All in yuan. */
final class FiguresSum {

    private static final class Cells {
        BigDecimal opening = BigDecimal.ZERO;
        BigDecimal adjustment = BigDecimal.ZERO;
        BigDecimal executed = BigDecimal.ZERO;

        BigDecimal adjusted() {
            return opening.add(adjustment);
        }

        BudgetFigures.Row row() {
            return new BudgetFigures.Row(
                    MoneyView.of(opening), MoneyView.of(adjustment), MoneyView.of(adjusted()), MoneyView.of(executed));
        }
    }

    private final Map<FundSource, Cells> sources = new EnumMap<>(FundSource.class);
    private final Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
    private final Cells total = new Cells();

    FiguresSum(List<OpeningBudget> openings, List<LedgerEntry> entries) {
        openings.forEach(opening -> addOpening(opening.key.fundSource(), opening.amount));
        entries.forEach(this::addEntry);
    }

    private void addOpening(FundSource source, BigDecimal amount) {
        cells(source).opening = cells(source).opening.add(amount);
        total.opening = total.opening.add(amount);
    }

    private void addEntry(LedgerEntry entry) {
        Cells source = cells(entry.fundSource);
        switch (entry.kind) {
            case ADJUSTMENT -> {
                source.adjustment = source.adjustment.add(entry.amount);
                total.adjustment = total.adjustment.add(entry.amount);
            }
            case EXECUTION -> {
                source.executed = source.executed.add(entry.amount);
                total.executed = total.executed.add(entry.amount);
                expenditure.merge(entry.expenditureKind, entry.amount, BigDecimal::add);
            }
        }
    }

    boolean anyAdjustedBudgetNegative() {
        return sources.values().stream().anyMatch(source -> source.adjusted().signum() < 0);
    }

    boolean anyExecutionNegative() {
        return sources.values().stream().anyMatch(source -> source.executed.signum() < 0)
                || expenditure.values().stream().anyMatch(amount -> amount.signum() < 0);
    }

    BudgetFigures figures(AnnualBudget budget) {
        List<BudgetFigures.SourceRow> rows = new ArrayList<>();
        sources.forEach((source, cells) -> rows.add(new BudgetFigures.SourceRow(source, cells.row())));
        return new BudgetFigures(
                budget.id,
                budget.version,
                budget.unitId,
                budget.projectId,
                budget.tenant.divisionCode(),
                budget.tenant.departmentCode(),
                budget.tenant.unitCode(),
                budget.fiscalYear,
                total.row(),
                rows,
                new BudgetFigures.Expenditure(spent(ExpenditureKind.BASIC), spent(ExpenditureKind.PROJECT)));
    }

    private MoneyView spent(ExpenditureKind kind) {
        return MoneyView.of(expenditure.getOrDefault(kind, BigDecimal.ZERO));
    }

    private Cells cells(FundSource source) {
        return sources.computeIfAbsent(source, unused -> new Cells());
    }
}
