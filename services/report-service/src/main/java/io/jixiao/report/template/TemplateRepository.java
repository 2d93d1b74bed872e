package io.jixiao.report.template;

import io.jixiao.report.document.model.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TemplateRepository {

    /** Others that look for work at the same time find the next one. */
    private static final String BEHIND = """
            SELECT * FROM report_template_activation
            WHERE regenerated < revision
            ORDER BY activated_at LIMIT 1
            FOR UPDATE SKIP LOCKED
            """;

    private final EntityManager entities;

    TemplateRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<TemplateVersion> all() {
        return entities.createQuery("FROM TemplateVersion ORDER BY key.id, key.version", TemplateVersion.class)
                .getResultList();
    }

    Optional<TemplateVersion> find(String id, int version) {
        return Optional.ofNullable(entities.find(TemplateVersion.class, new TemplateVersion.Key(id, version)));
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    Optional<TemplateActivation> activation(TemplateActivation.Key key, LockModeType lock) {
        return Optional.ofNullable(entities.find(TemplateActivation.class, key, lock));
    }

    /**
     * That of the level next to the division: the levels above one have smaller codes.
     *
     * @param levels the division and those above it
     */
    Optional<TemplateActivation> nearest(List<String> levels, int fiscalYear, SubjectKind kind) {
        return entities.createQuery("""
                        FROM TemplateActivation
                        WHERE key.divisionCode IN :levels AND key.fiscalYear = :year AND key.subjectKind = :kind
                        ORDER BY key.divisionCode DESC
                        """, TemplateActivation.class)
                .setParameter("levels", levels)
                .setParameter("year", fiscalYear)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<TemplateActivation> activations() {
        return entities.createQuery(
                        "FROM TemplateActivation ORDER BY key.divisionCode, key.fiscalYear, key.subjectKind",
                        TemplateActivation.class)
                .getResultList();
    }

    /** An activation whose division's reports were not yet asked for again, locked. */
    Optional<TemplateActivation> behind() {
        return entities.createNativeQuery(BEHIND, TemplateActivation.class)
                .getResultStream()
                .map(TemplateActivation.class::cast)
                .findFirst();
    }
}
