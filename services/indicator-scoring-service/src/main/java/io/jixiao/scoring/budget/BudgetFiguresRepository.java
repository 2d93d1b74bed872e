package io.jixiao.scoring.budget;

import io.jixiao.platform.database.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The newest figures that scoring knows of each subject's budget. A late version changes nothing. */
@ApplicationScoped
public class BudgetFiguresRepository implements PanacheRepositoryBase<BudgetFiguresRow, Long> {

    private static final String HOLD_PLACE = """
            INSERT INTO budget_figures (unit_id, project_id, fiscal_year, version,
                                        division_code, department_code, unit_code)
            VALUES (:unit, CAST(CAST(:project AS text) AS uuid), :year, 0, :division, :department, :code)
            ON CONFLICT (unit_id, project_id, fiscal_year) DO NOTHING
            """;

    /** What is known now, without waiting for anyone. */
    public Optional<AnnualBudget> of(UUID unitId, UUID projectId, int fiscalYear) {
        return row(unitId, projectId, fiscalYear, LockModeType.NONE).map(BudgetFiguresRow::known);
    }

    /** Locks the subject's place until the transaction ends, so that an event for it waits. */
    public void lock(UUID unitId, UUID projectId, int fiscalYear, Tenant tenant) {
        locked(unitId, projectId, fiscalYear, tenant);
    }

    /** Keeps the figures if they are newer than what is known; whether they were. */
    public boolean keepIfNewer(AnnualBudget budget) {
        BudgetFigures figures = budget.figures();
        Tenant tenant = new Tenant(figures.divisionCode(), figures.departmentCode(), figures.unitCode());
        BudgetFiguresRow row = locked(figures.unitId(), figures.projectId(), figures.fiscalYear(), tenant);
        if (row.version >= figures.version()) {
            return false;
        }
        row.annualBudgetId = figures.annualBudgetId();
        row.version = figures.version();
        row.figures = figures;
        row.hash = budget.hash();
        return true;
    }

    private BudgetFiguresRow locked(UUID unitId, UUID projectId, int fiscalYear, Tenant tenant) {
        getEntityManager()
                .createNativeQuery(HOLD_PLACE)
                .setParameter("unit", unitId)
                .setParameter("project", projectId == null ? null : projectId.toString())
                .setParameter("year", fiscalYear)
                .setParameter("division", tenant.divisionCode())
                .setParameter("department", tenant.departmentCode())
                .setParameter("code", tenant.unitCode())
                .executeUpdate();
        return row(unitId, projectId, fiscalYear, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow();
    }

    private Optional<BudgetFiguresRow> row(UUID unitId, UUID projectId, int fiscalYear, LockModeType lock) {
        return find(
                        "unitId = ?1 AND projectId IS NOT DISTINCT FROM ?2 AND fiscalYear = ?3",
                        unitId,
                        projectId,
                        fiscalYear)
                .withLock(lock)
                .firstResultOptional();
    }
}
