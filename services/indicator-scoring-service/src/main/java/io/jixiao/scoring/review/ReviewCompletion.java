package io.jixiao.scoring.review;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The reviewer's signature under the review of one score version. */
@Entity
@Table(name = "review_completion")
class ReviewCompletion {

    @Embeddable
    record Key(
            @Column(name = "evaluation_id") UUID evaluationId,
            @Column(name = "score_version") long scoreVersion) {}

    @EmbeddedId
    Key key;

    String opinion;

    @Column(name = "completed_by")
    String completedBy;

    @Column(name = "completed_at")
    Instant completedAt;

    @Embedded
    Tenant tenant;
}
