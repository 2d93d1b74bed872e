package io.jixiao.platform.audit;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step in a subject's history. Added, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "subject_type")
    String subjectType;

    @Column(name = "subject_id")
    UUID subjectId;

    int position;
    Instant at;
    String who;

    @Nullable
    String via;

    String action;

    @Column(name = "before_state")
    @Nullable
    String before;

    @Column(name = "after_state")
    @Nullable
    String after;

    @Nullable
    String reason;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    @Embedded
    Tenant tenant;

    /** The hash over everything that the entry says, the hash of the entry before it included. */
    String seal() {
        return ContentHash.ofJson(new Sealed(
                subjectType, subjectId, position, at, who, via, action, before, after, reason, tenant, previousHash));
    }

    private record Sealed(
            String subjectType,
            UUID subjectId,
            int position,
            Instant at,
            String who,
            @Nullable String via,
            String action,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            Tenant tenant,
            String previousHash) {}

    AuditView view() {
        return new AuditView(position, at, who, via, action, before, after, reason, previousHash, hash);
    }
}
