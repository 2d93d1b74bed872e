package io.jixiao.budget.annual;

import io.jixiao.budget.BudgetProblem;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes the next immutable version of a budget's figures and tells the others of it, under the budget's lock. */
@ApplicationScoped
class AnnualBudgetVersions {

    static final String TOPIC = "jixiao.budget.annual-budget.v1";
    static final String CHANGED = "io.jixiao.budget.annual-budget.changed.v1";

    @Inject
    AnnualBudgetRepository budgets;

    @Inject
    LedgerRepository ledger;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * @param pointer the field of the request to name where the figures would become impossible
     * @throws Problem 422 where an adjusted budget or an executed amount would be negative
     */
    AnnualBudgetView next(AnnualBudget budget, String pointer) {
        budgets.flush();
        FiguresSum sum = new FiguresSum(budget.openings, ledger.of(budget.id));
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
