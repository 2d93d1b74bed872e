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

    List<ScoreVersion> after(UUID evaluationId, long version, int limit) {
        return find("key.evaluationId = ?1 and key.version > ?2 order by key.version", evaluationId, version)
                .page(0, limit)
                .list();
    }
}
