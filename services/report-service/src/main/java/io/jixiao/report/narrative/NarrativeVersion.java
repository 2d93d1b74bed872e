package io.jixiao.report.narrative;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The unit's words as they stood at a time. Added, never changed. */
@Entity
@Immutable
@Table(name = "narrative_version")
class NarrativeVersion {

    @Embeddable
    record Key(@Column(name = "evaluation_id") UUID evaluationId, long version) {}

    @EmbeddedId
    Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    NarrativeInput narrative;

    String hash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Embedded
    Tenant tenant;

    NarrativeView view() {
        return new NarrativeView(key.evaluationId(), key.version(), hash, createdAt, createdBy, narrative);
    }
}
