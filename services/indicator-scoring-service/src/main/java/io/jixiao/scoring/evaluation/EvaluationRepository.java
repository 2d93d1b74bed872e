package io.jixiao.scoring.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<EvaluationRow, UUID> {

    private static final String OF_SUBJECT =
            "subject.unitId = ?1 AND subject.projectId IS NOT DISTINCT FROM ?2 AND subject.fiscalYear = ?3";

    Optional<EvaluationRow> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<EvaluationRow> lockedOf(UUID unitId, UUID projectId, int fiscalYear) {
        return find(OF_SUBJECT, unitId, projectId, fiscalYear)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<EvaluationRow> of(UUID unitId, UUID projectId, int fiscalYear) {
        return find(OF_SUBJECT, unitId, projectId, fiscalYear).firstResultOptional();
    }

    boolean exists(UUID unitId, UUID projectId, int fiscalYear) {
        return count(OF_SUBJECT, unitId, projectId, fiscalYear) > 0;
    }

    List<EvaluationRow> ofDivision(String divisionCode, int fiscalYear) {
        return list("tenant.divisionCode = ?1 AND subject.fiscalYear = ?2 ORDER BY id", divisionCode, fiscalYear);
    }

    List<EvaluationRow> after(UUID id, UUID unitId, Integer fiscalYear, int limit) {
        return find("""
                        id > ?1 AND (?2 IS NULL OR subject.unitId = ?2) AND (?3 IS NULL OR subject.fiscalYear = ?3)
                        ORDER BY id
                        """, id, unitId, fiscalYear).page(0, limit).list();
    }
}
