package io.jixiao.scoring.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScoreVersionRepository implements PanacheRepositoryBase<ScoreVersion, ScoreVersion.Key> {

    Optional<ScoreVersion> find(UUID evaluationId, long version) {
        return findByIdOptional(new ScoreVersion.Key(evaluationId, version));
    }

    /** Without their documents. */
    List<ScoreVersionSummary> after(UUID evaluationId, long version, int limit) {
        return getEntityManager()
                .createQuery("""
                        SELECT new io.jixiao.scoring.version.ScoreVersionSummary(
                            key.version, hash, cause, createdAt, createdBy, total, grade)
                        FROM ScoreVersion WHERE key.evaluationId = :evaluation AND key.version > :version
                        ORDER BY key.version
                        """, ScoreVersionSummary.class)
                .setParameter("evaluation", evaluationId)
                .setParameter("version", version)
                .setMaxResults(limit)
                .getResultList();
    }
}
