package io.jixiao.report.narrative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NarrativeRepository implements PanacheRepositoryBase<NarrativeVersion, NarrativeVersion.Key> {

    Optional<NarrativeVersion> newest(UUID evaluationId) {
        return find("key.evaluationId = ?1 ORDER BY key.version DESC", evaluationId)
                .page(0, 1)
                .firstResultOptional();
    }

    Optional<NarrativeVersion> version(UUID evaluationId, long version) {
        return findByIdOptional(new NarrativeVersion.Key(evaluationId, version));
    }
}
