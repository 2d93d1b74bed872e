package io.jixiao.scoring.acceptance;

import io.jixiao.scoring.version.Acceptance;
import io.jixiao.scoring.version.Acceptances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The acceptances that are kept. */
@ApplicationScoped
class AcceptedFindingRepository implements Acceptances {

    private final EntityManager entities;

    AcceptedFindingRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<String, Acceptance> of(UUID evaluationId) {
        return entities.createQuery("FROM AcceptedFinding WHERE key.evaluationId = :evaluation", AcceptedFinding.class)
                .setParameter("evaluation", evaluationId)
                .getResultStream()
                .collect(Collectors.toMap(accepted -> accepted.key.findingKey(), AcceptedFinding::view));
    }

    void keep(AcceptedFinding accepted) {
        entities.merge(accepted);
    }

    /** One acceptance, lapsed or not. */
    Optional<AcceptedFinding> find(UUID evaluationId, String findingKey) {
        return Optional.ofNullable(
                entities.find(AcceptedFinding.class, new AcceptedFinding.Key(evaluationId, findingKey)));
    }

    void drop(AcceptedFinding accepted) {
        entities.remove(accepted);
    }
}
