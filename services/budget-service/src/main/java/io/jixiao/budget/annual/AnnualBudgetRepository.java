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
                        "unitId = ?1 and projectId is not distinct from ?2 and fiscalYear = ?3",
                        unitId,
                        projectId,
                        fiscalYear)
                > 0;
    }

    List<AnnualBudget> after(UUID id, UUID unitId, Integer fiscalYear, int limit) {
        return find(
                        "id > ?1 and (?2 is null or unitId = ?2) and (?3 is null or fiscalYear = ?3) order by id",
                        id,
                        unitId,
                        fiscalYear)
                .page(0, limit)
                .list();
    }

    void add(AnnualBudgetVersion version) {
        getEntityManager().persist(version);
    }

    Optional<AnnualBudgetVersion> version(UUID id, long version) {
        return Optional.ofNullable(
                getEntityManager().find(AnnualBudgetVersion.class, new AnnualBudgetVersion.Key(id, version)));
    }
}
