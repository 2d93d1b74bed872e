package io.jixiao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The table of audit entries. A subject is named by its kind and its id. */
@ApplicationScoped
class AuditRepository {

    private final EntityManager entities;

    AuditRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    /** All entries of a subject, in order. */
    List<AuditEntry> all(String type, UUID subject) {
        return entities.createQuery(
                        "FROM AuditEntry WHERE subjectType = :type AND subjectId = :subject ORDER BY position",
                        AuditEntry.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** At most {@code most} entries of a subject in order, from the position {@code after} (exclusive) on. */
    List<AuditEntry> after(String type, UUID subject, long after, int most) {
        return entities.createQuery("""
                        FROM AuditEntry WHERE subjectType = :type AND subjectId = :subject AND position > :after
                        ORDER BY position
                        """, AuditEntry.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<AuditEntry> last(String type, UUID subject) {
        return entities.createQuery(
                        "FROM AuditEntry WHERE subjectType = :type AND subjectId = :subject ORDER BY position DESC",
                        AuditEntry.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How far a trail has come, as it is kept outside of it. */
    record Head(int position, String hash) {}

    Optional<Head> head(String type, UUID subject) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT position, hash FROM audit_head WHERE subject_type = :type AND subject_id = :subject",
                        Tuple.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Head(row.get(0, Integer.class), row.get(1, String.class)))
                .findFirst();
    }

    /** Whether {@code who} did one of {@code actions} to the subject. */
    boolean hasAny(String type, UUID subject, String who, Set<String> actions) {
        return entities.createQuery("""
                        SELECT COUNT(*) FROM AuditEntry
                        WHERE subjectType = :type AND subjectId = :subject AND who = :who AND action IN :actions
                        """, Long.class)
                        .setParameter("type", type)
                        .setParameter("subject", subject)
                        .setParameter("who", who)
                        .setParameter("actions", actions)
                        .getSingleResult()
                > 0;
    }
}
