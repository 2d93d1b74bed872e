package io.jixiao.budget.annual;

import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.money.MoneyView;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the adjustment ledger (调整追加) or of the execution ledger (执行), in yuan; negative takes back. */
@Entity
@Table(name = "ledger_entry")
class LedgerEntry {

    enum Kind {
        ADJUSTMENT,
        EXECUTION
    }

    @Id
    UUID id;

    @Column(name = "annual_budget_id", updatable = false)
    UUID annualBudgetId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String source;

    @Column(name = "external_id")
    String externalId;

    @Column(name = "fund_source")
    @Enumerated(EnumType.STRING)
    FundSource fundSource;

    @Column(name = "expenditure_kind")
    @Enumerated(EnumType.STRING)
    ExpenditureKind expenditureKind;

    BigDecimal amount;

    @Column(name = "business_date")
    LocalDate businessDate;

    String reason;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Embedded
    Tenant tenant;

    LedgerEntryView view() {
        return new LedgerEntryView(
                id,
                kind.name(),
                source,
                externalId,
                fundSource,
                expenditureKind,
                MoneyView.of(amount),
                businessDate,
                reason,
                enteredAt);
    }
}
