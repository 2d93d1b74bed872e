package io.jixiao.scoring.budget;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The newest figures known of one subject's year. Its version only moves forward. */
@Entity
@Table(name = "budget_figures")
class BudgetFiguresRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "unit_id")
    UUID unitId;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "fiscal_year")
    int fiscalYear;

    @Column(name = "annual_budget_id")
    UUID annualBudgetId;

    /** 0: nothing known yet. */
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    BudgetFigures figures;

    String hash;

    @Embedded
    Tenant tenant;

    AnnualBudget known() {
        return version == 0 ? null : new AnnualBudget(figures, hash);
    }
}
