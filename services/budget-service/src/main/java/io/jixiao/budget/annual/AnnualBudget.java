package io.jixiao.budget.annual;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The budget of one unit, or of one of its projects, in one fiscal year. Its row is the lock under which its openings,
 * its ledgers and its versions change.
 */
@Entity
@Table(name = "annual_budget")
class AnnualBudget {

    @Id
    UUID id;

    @Column(name = "unit_id", updatable = false)
    UUID unitId;

    @Column(name = "project_id", updatable = false)
    UUID projectId;

    @Column(name = "fiscal_year", updatable = false)
    int fiscalYear;

    /** Of the figures: grows by one with every change. */
    long version;

    @Embedded
    Tenant tenant;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "annual_budget_id", insertable = false, updatable = false)
    List<OpeningBudget> openings = new ArrayList<>();
}
