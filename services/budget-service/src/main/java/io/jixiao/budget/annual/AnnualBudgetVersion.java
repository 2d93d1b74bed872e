package io.jixiao.budget.annual;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The figures after one change. Added, never changed. */
@Entity
@Immutable
@Table(name = "annual_budget_version")
class AnnualBudgetVersion {

    @Embeddable
    record Key(@Column(name = "annual_budget_id") UUID annualBudgetId, long version) {}

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    BudgetFigures figures;

    String hash;

    @Column(name = "created_at")
    Instant createdAt;

    @Embedded
    Tenant tenant;

    AnnualBudgetView view() {
        return new AnnualBudgetView(figures, hash, createdAt);
    }
}
