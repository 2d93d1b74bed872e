package io.jixiao.scoring.review;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** 复核分 of one line of one score version, with the reason. What it was before a change is in the audit trail. */
@Entity
@Table(name = "review_line")
class ReviewLine {

    /** @param line the indicator's id, or {@code execution} */
    @Embeddable
    record Key(
            @Column(name = "evaluation_id") UUID evaluationId,
            @Column(name = "score_version") long scoreVersion,
            String line) {}

    @EmbeddedId
    Key key;

    /** Points, 0 to the line's weight. */
    @Column(name = "review_score")
    BigDecimal reviewScore;

    @Column(name = "target_too_low")
    boolean targetTooLow;

    String reason;

    @Column(name = "reviewed_by")
    String reviewedBy;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    @Embedded
    Tenant tenant;
}
