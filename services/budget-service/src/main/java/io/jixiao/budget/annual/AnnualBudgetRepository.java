package io.jixiao.budget.annual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AnnualBudgetRepository implements PanacheRepositoryBase<AnnualBudget, UUID> {

    Optional<AnnualBudget> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean exists(UUID unitId, UUID projectId, int fiscalYear) {
        return count(
                        "unitId = ?1 AND projectId IS NOT DISTINCT FROM ?2 AND fiscalYear = ?3",
                        unitId,
                        projectId,
                        fiscalYear)
                > 0;
    }

    /** The newest versions, by the budget's id. */
    List<AnnualBudgetVersion> after(UUID id, UUID unitId, Integer fiscalYear, int limit) {
        return getEntityManager()
                .createQuery("""
                        SELECT newest
                        FROM AnnualBudget budget
                        JOIN AnnualBudgetVersion newest
                            ON newest.key.annualBudgetId = budget.id AND newest.key.version = budget.version
                        WHERE budget.id > :id
                          AND (:unit IS NULL OR budget.unitId = :unit)
                          AND (:year IS NULL OR budget.fiscalYear = :year)
                        ORDER BY budget.id
                        """, AnnualBudgetVersion.class)
                .setParameter("id", id)
                .setParameter("unit", unitId)
                .setParameter("year", fiscalYear)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(AnnualBudgetVersion version) {
        getEntityManager().persist(version);
    }

    Optional<AnnualBudgetVersion> version(UUID id, long version) {
        return Optional.ofNullable(
                getEntityManager().find(AnnualBudgetVersion.class, new AnnualBudgetVersion.Key(id, version)));
    }
}
