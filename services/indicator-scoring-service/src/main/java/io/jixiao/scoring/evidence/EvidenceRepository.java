package io.jixiao.scoring.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    /** In the order they were added; without reading their content. */
    List<EvidenceView> of(UUID evaluationId, UUID indicatorId) {
        return getEntityManager()
                .createQuery("""
                        SELECT new io.jixiao.scoring.evidence.EvidenceView(
                            id, indicatorId, fileName, mediaType, size, hash, addedBy, addedAt)
                        FROM Evidence WHERE evaluationId = :evaluation AND indicatorId = :indicator ORDER BY id
                        """, EvidenceView.class)
                .setParameter("evaluation", evaluationId)
                .setParameter("indicator", indicatorId)
                .getResultList();
    }

    Optional<Evidence> find(UUID evaluationId, UUID indicatorId, UUID id) {
        return find("evaluationId = ?1 AND indicatorId = ?2 AND id = ?3", evaluationId, indicatorId, id)
                .firstResultOptional();
    }

    /** Without reading its content. */
    void remove(UUID id) {
        delete("id", id);
    }
}
