package io.jixiao.scoring.version;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One scoring of an evaluation. Added, never changed. */
@Entity
@Immutable
@Table(name = "score_version")
class ScoreVersion {

    @Embeddable
    record Key(@Column(name = "evaluation_id") UUID evaluationId, long version) {}

    @EmbeddedId
    Key key;

    @Column(name = "input_hash")
    String inputHash;

    /** Of the document. */
    String hash;

    /** Canonical JSON of a {@link ScoreDocument}. */
    byte[] document;

    BigDecimal total;

    /** Highest total, where the rule set caps it; a review's total is held to it too. Null where none holds. */
    @Column(name = "total_cap")
    BigDecimal totalCap;

    String grade;

    @Enumerated(EnumType.STRING)
    ScoreCause cause;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Embedded
    Tenant tenant;
}
