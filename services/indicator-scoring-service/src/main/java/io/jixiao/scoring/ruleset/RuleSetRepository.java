package io.jixiao.scoring.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RuleSetRepository {

    private final EntityManager entities;

    RuleSetRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<RuleSetVersion> all() {
        return entities.createQuery("FROM RuleSetVersion ORDER BY key.id, key.version", RuleSetVersion.class)
                .getResultList();
    }

    Optional<RuleSetVersion> find(String id, int version) {
        return Optional.ofNullable(entities.find(RuleSetVersion.class, new RuleSetVersion.Key(id, version)));
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /**
     * That of the level next to the division: the levels above one have smaller codes.
     *
     * @param levels the division and those above it
     */
    Optional<RuleSetActivation> nearest(List<String> levels, int fiscalYear) {
        return entities.createQuery("""
                        FROM RuleSetActivation WHERE key.divisionCode IN :levels AND key.fiscalYear = :year
                        ORDER BY key.divisionCode DESC
                        """, RuleSetActivation.class)
                .setParameter("levels", levels)
                .setParameter("year", fiscalYear)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<RuleSetActivation> activation(RuleSetActivation.Key key, LockModeType lock) {
        return Optional.ofNullable(entities.find(RuleSetActivation.class, key, lock));
    }

    List<RuleSetActivation> activations() {
        return entities.createQuery(
                        "FROM RuleSetActivation ORDER BY key.divisionCode, key.fiscalYear", RuleSetActivation.class)
                .getResultList();
    }
}
