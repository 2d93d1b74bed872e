package io.jixiao.budget.annual;

import io.jixiao.budget.BudgetProblem;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The ledgers of adjustments and executions. Entries add up and commute, so posting one needs no If-Match; the budget's
 * lock puts them in order.
 */
@ApplicationScoped
class Ledgers {

    private final AnnualBudgets budgets;
    private final LedgerRepository ledger;
    private final AnnualBudgetVersions versions;
    private final AuditTrail audit;
    private final Clock clock;

    Ledgers(
            AnnualBudgets budgets,
            LedgerRepository ledger,
            AnnualBudgetVersions versions,
            AuditTrail audit,
            Clock clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the entry was made, how it stands, and the budget's figures with it. */
    record Posted(boolean created, PostedEntry entry) {}

    private record Line(
            LedgerEntry.Kind kind,
            String source,
            String externalId,
            FundSource fundSource,
            ExpenditureKind expenditureKind,
            BigDecimal amount,
            LocalDate businessDate,
            String reason) {}

    Posted post(UUID annualBudgetId, AdjustmentRequest request) {
        return post(
                annualBudgetId,
                new Line(
                        LedgerEntry.Kind.ADJUSTMENT,
                        request.source(),
                        request.externalId(),
                        request.fundSource(),
                        null,
                        request.amount().yuan(),
                        request.businessDate(),
                        request.reason()));
    }

    Posted post(UUID annualBudgetId, ExecutionRequest request) {
        return post(
                annualBudgetId,
                new Line(
                        LedgerEntry.Kind.EXECUTION,
                        request.source(),
                        request.externalId(),
                        request.fundSource(),
                        request.expenditureKind(),
                        request.amount().yuan(),
                        request.businessDate(),
                        request.reason()));
    }

    Page<LedgerEntryView> list(UUID annualBudgetId, UUID after, int limit) {
        budgets.get(annualBudgetId);
        return Page.of(
                ledger.after(annualBudgetId, after, limit + 1), limit, entry -> entry.id.toString(), LedgerEntry::view);
    }

    private Posted post(UUID annualBudgetId, Line line) {
        AnnualBudget budget = budgets.locked(annualBudgetId);
        if (line.amount().signum() == 0) {
            throw Problem.field("/amount/amount", "NOT_ZERO", "金额不能为零", "The amount must not be zero");
        }
        if (line.businessDate().getYear() != budget.fiscalYear) {
            throw BudgetProblem.OUTSIDE_FISCAL_YEAR.at("/businessDate");
        }
        var known = ledger.byExternalKey(budget.id, line.kind(), line.source(), line.externalId());
        LedgerEntryView before = known.map(LedgerEntry::view).orElse(null);
        LedgerEntry entry = known.orElseGet(() -> create(budget, line));
        fill(entry, line);
        if (entry.view().equals(before)) {
            return new Posted(false, new PostedEntry(before, budgets.get(budget.id)));
        }
        ledger.persist(entry);
        AnnualBudgetView view = versions.afterEntry(budget, before, entry.view(), "/amount/amount");
        audit.record(
                AnnualBudgets.AUDITED,
                budget.id,
                budget.tenant,
                line.kind() + (before == null ? "_POSTED" : "_CHANGED"),
                before,
                entry.view(),
                line.reason());
        return new Posted(before == null, new PostedEntry(entry.view(), view));
    }

    private LedgerEntry create(AnnualBudget budget, Line line) {
        LedgerEntry entry = new LedgerEntry();
        entry.id = Ids.next();
        entry.annualBudgetId = budget.id;
        entry.kind = line.kind();
        entry.source = line.source();
        entry.externalId = line.externalId();
        entry.enteredAt = clock.instant();
        entry.tenant = budget.tenant;
        return entry;
    }

    private static void fill(LedgerEntry entry, Line line) {
        entry.fundSource = line.fundSource();
        entry.expenditureKind = line.expenditureKind();
        entry.amount = line.amount();
        entry.businessDate = line.businessDate();
        entry.reason = line.reason();
    }
}
