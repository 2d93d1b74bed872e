package io.jixiao.scoring.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<StoredEvaluation, UUID> {

    private static final String OF_SUBJECT = "unitId = ?1 and projectId is not distinct from ?2 and fiscalYear = ?3";

    Optional<StoredEvaluation> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<StoredEvaluation> lockedOf(UUID unitId, UUID projectId, int fiscalYear) {
        return find(OF_SUBJECT, unitId, projectId, fiscalYear)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<StoredEvaluation> of(UUID unitId, UUID projectId, int fiscalYear) {
        return find(OF_SUBJECT, unitId, projectId, fiscalYear).firstResultOptional();
    }

    boolean exists(UUID unitId, UUID projectId, int fiscalYear) {
        return count(OF_SUBJECT, unitId, projectId, fiscalYear) > 0;
    }

    List<StoredEvaluation> ofDivision(String divisionCode, int fiscalYear) {
        return list("tenant.divisionCode = ?1 and fiscalYear = ?2 order by id", divisionCode, fiscalYear);
    }

    List<StoredEvaluation> after(UUID id, UUID unitId, Integer fiscalYear, int limit) {
        return find(
                        "id > ?1 and (?2 is null or unitId = ?2) and (?3 is null or fiscalYear = ?3) order by id",
                        id,
                        unitId,
                        fiscalYear)
                .page(0, limit)
                .list();
    }
}
