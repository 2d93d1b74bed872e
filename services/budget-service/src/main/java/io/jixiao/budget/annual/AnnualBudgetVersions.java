package io.jixiao.budget.annual;

import io.jixiao.budget.BudgetProblem;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes the next immutable version of a budget's figures and tells the others of it, under the budget's lock. */
@ApplicationScoped
class AnnualBudgetVersions {

    static final String TOPIC = "jixiao.budget.annual-budget.v1";
    static final String CHANGED = "io.jixiao.budget.annual-budget.changed.v1";

    private final AnnualBudgetRepository budgets;
    private final LedgerRepository ledger;
    private final Outbox outbox;
    private final Clock clock;

    AnnualBudgetVersions(AnnualBudgetRepository budgets, LedgerRepository ledger, Outbox outbox, Clock clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The version after a change of the openings, or the first.
     *
     * @param pointer the field of the request to name where the figures would become impossible
     * @throws Problem 422 where an adjusted budget would be negative
     */
    AnnualBudgetView afterOpenings(AnnualBudget budget, String pointer) {
        return next(budget, ledgersBefore(budget), pointer);
    }

    /**
     * The version after an entry was posted or changed.
     *
     * @param before as it was, or null for a new entry
     * @param pointer the field of the request to name where the figures would become impossible
     * @throws Problem 422 where an adjusted budget or an executed amount would be negative
     */
    AnnualBudgetView afterEntry(AnnualBudget budget, LedgerEntryView before, LedgerEntryView after, String pointer) {
        FiguresSum sum = ledgersBefore(budget);
        if (before != null) {
            sum.takeBack(before);
        }
        sum.add(after);
        return next(budget, sum, pointer);
    }

    private FiguresSum ledgersBefore(AnnualBudget budget) {
        FiguresSum sum = new FiguresSum(budget.openings);
        budgets.version(budget.id, budget.version).ifPresent(version -> sum.addLedgersOf(version.figures));
        return sum;
    }

    private AnnualBudgetView next(AnnualBudget budget, FiguresSum sum, String pointer) {
        sum.untouched().stream()
                .filter(source -> !ledger.hasEntriesOf(budget.id, source))
                .forEach(sum::leaveOut);
        if (sum.anyAdjustedBudgetNegative()) {
            throw BudgetProblem.ADJUSTED_BUDGET_NEGATIVE.at(pointer);
        }
        if (sum.anyExecutionNegative()) {
            throw BudgetProblem.EXECUTION_NEGATIVE.at(pointer);
        }
        budget.version++;
        AnnualBudgetVersion version = version(budget, sum.figures(budget));
        budgets.add(version);
        outbox.append(
                TOPIC,
                budget.id.toString(),
                CHANGED,
                new EventSubject(
                        budget.tenant.divisionCode(), budget.tenant.departmentCode(), budget.tenant.unitCode()),
                version.view());
        return version.view();
    }

    private AnnualBudgetVersion version(AnnualBudget budget, BudgetFigures figures) {
        AnnualBudgetVersion version = new AnnualBudgetVersion();
        version.key = new AnnualBudgetVersion.Key(budget.id, budget.version);
        version.figures = figures;
        version.hash = ContentHash.ofJson(figures);
        version.createdAt = clock.instant();
        version.tenant = budget.tenant;
        return version;
    }
}
