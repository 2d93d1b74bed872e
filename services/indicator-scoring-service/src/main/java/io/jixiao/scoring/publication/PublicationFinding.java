package io.jixiao.scoring.publication;

import io.jixiao.engine.score.Severity;
import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The budget changed after the result was published. Added, never changed. */
@Entity
@Immutable
@Table(name = "publication_finding")
class PublicationFinding {

    @Embeddable
    record Key(
            @Column(name = "evaluation_id") UUID evaluationId,
            int number,
            @Column(name = "budget_version") long budgetVersion) {}

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> figures;

    @Column(name = "found_at")
    Instant foundAt;

    @Embedded
    Tenant tenant;
}
