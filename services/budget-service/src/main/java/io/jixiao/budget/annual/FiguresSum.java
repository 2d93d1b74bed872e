package io.jixiao.budget.annual;

import io.jixiao.platform.money.MoneyView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of the funds table, added up: the openings as they are, the ledgers as the version before summed them, and what
 * one entry changes. So a ledger is never read from its beginning. All in yuan.
 */
final class FiguresSum {

    private static final class Cells {
        boolean opened;
        BigDecimal opening = BigDecimal.ZERO;
        BigDecimal adjustment = BigDecimal.ZERO;
        BigDecimal executed = BigDecimal.ZERO;

        BigDecimal adjusted() {
            return opening.add(adjustment);
        }

        boolean untouched() {
            return !opened && adjustment.signum() == 0 && executed.signum() == 0;
        }
    }

    private final Map<FundSource, Cells> sources = new EnumMap<>(FundSource.class);
    private final Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);

    FiguresSum(List<OpeningBudget> openings) {
        for (OpeningBudget opening : openings) {
            Cells source = cells(opening.key.fundSource());
            source.opened = true;
            source.opening = opening.amount;
        }
    }

    /** Both ledgers, as a version of the budget summed them. */
    void addLedgersOf(BudgetFigures version) {
        for (BudgetFigures.SourceRow row : version.fundSources()) {
            Cells source = cells(row.fundSource());
            source.adjustment = source.adjustment.add(row.figures().adjustment().yuan());
            source.executed = source.executed.add(row.figures().executedAmount().yuan());
        }
        spend(ExpenditureKind.BASIC, version.expenditure().basic().yuan());
        spend(ExpenditureKind.PROJECT, version.expenditure().project().yuan());
    }

    void add(LedgerEntryView entry) {
        add(entry, entry.amount().yuan());
    }

    void takeBack(LedgerEntryView entry) {
        add(entry, entry.amount().yuan().negate());
    }

    private void add(LedgerEntryView entry, BigDecimal amount) {
        Cells source = cells(entry.fundSource());
        switch (LedgerEntry.Kind.valueOf(entry.kind())) {
            case ADJUSTMENT -> source.adjustment = source.adjustment.add(amount);
            case EXECUTION -> {
                source.executed = source.executed.add(amount);
                spend(entry.expenditureKind(), amount);
            }
        }
    }

    /** Sources without an opening budget, and whose entries, if there are any, cancel each other out. */
    List<FundSource> untouched() {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().untouched())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Leaves the row of a source out. */
    void leaveOut(FundSource source) {
        sources.remove(source);
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
        sources.forEach((source, cells) ->
                rows.add(new BudgetFigures.SourceRow(source, row(cells.opening, cells.adjustment, cells.executed))));
        return new BudgetFigures(
                budget.id,
                budget.version,
                budget.unitId,
                budget.projectId,
                budget.tenant.divisionCode(),
                budget.tenant.departmentCode(),
                budget.tenant.unitCode(),
                budget.fiscalYear,
                row(total(cells -> cells.opening), total(cells -> cells.adjustment), total(cells -> cells.executed)),
                rows,
                new BudgetFigures.Expenditure(spent(ExpenditureKind.BASIC), spent(ExpenditureKind.PROJECT)));
    }

    private static BudgetFigures.Row row(BigDecimal opening, BigDecimal adjustment, BigDecimal executed) {
        return new BudgetFigures.Row(
                MoneyView.of(opening),
                MoneyView.of(adjustment),
                MoneyView.of(opening.add(adjustment)),
                MoneyView.of(executed));
    }

    private BigDecimal total(Function<Cells, BigDecimal> column) {
        return sources.values().stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void spend(ExpenditureKind kind, BigDecimal amount) {
        expenditure.merge(kind, amount, BigDecimal::add);
    }

    private MoneyView spent(ExpenditureKind kind) {
        return MoneyView.of(expenditure.getOrDefault(kind, BigDecimal.ZERO));
    }

    private Cells cells(FundSource source) {
        return sources.computeIfAbsent(source, unused -> new Cells());
    }
}
