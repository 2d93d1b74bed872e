package io.jixiao.scoring.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The publications of evaluations and what was found after them. */
@ApplicationScoped
class PublicationRepository {

    private final EntityManager entities;

    PublicationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Oldest first. */
    List<Publication> of(UUID evaluationId) {
        return entities.createQuery(
                        "FROM Publication WHERE key.evaluationId = :evaluation ORDER BY key.number", Publication.class)
                .setParameter("evaluation", evaluationId)
                .getResultList();
    }

    /** The one that was not reopened. */
    Optional<Publication> inForce(UUID evaluationId) {
        return of(evaluationId).stream()
                .filter(publication -> publication.reopenedAt == null)
                .findFirst();
    }

    /** In the order of the budget's versions. */
    List<PublicationFinding> findings(UUID evaluationId) {
        return entities.createQuery(
                        "FROM PublicationFinding WHERE key.evaluationId = :evaluation ORDER BY key.budgetVersion",
                        PublicationFinding.class)
                .setParameter("evaluation", evaluationId)
                .getResultList();
    }

    void add(Publication publication) {
        entities.persist(publication);
    }

    void add(PublicationFinding finding) {
        entities.persist(finding);
    }
}
