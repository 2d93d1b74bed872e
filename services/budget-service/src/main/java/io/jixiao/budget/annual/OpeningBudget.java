package io.jixiao.budget.annual;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** 年初预算数 of one fund source, in yuan. */
@Entity
@Table(name = "opening_budget")
class OpeningBudget {

    @Embeddable
    record Key(
            @Column(name = "annual_budget_id") UUID annualBudgetId,

            @Column(name = "fund_source") @Enumerated(EnumType.STRING)
            FundSource fundSource) {}

    @EmbeddedId
    Key key;

    BigDecimal amount;

    @Embedded
    Tenant tenant;
}
