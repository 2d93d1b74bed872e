package io.jixiao.scoring.publication;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A publication of the official score version; in force until it is reopened. */
@Entity
@Table(name = "publication")
class Publication {

    /** @param number 1, 2, 3 … within the evaluation */
    @Embeddable
    record Key(@Column(name = "evaluation_id") UUID evaluationId, int number) {}

    @EmbeddedId
    Key key;

    @Column(name = "score_version")
    long scoreVersion;

    /** Whether the finance bureau had reviewed it; only a sample is. */
    boolean reviewed;

    @Column(name = "published_by")
    String publishedBy;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "reopened_by")
    String reopenedBy;

    @Column(name = "reopened_at")
    Instant reopenedAt;

    @Column(name = "reopened_why")
    String reopenedWhy;

    @Embedded
    Tenant tenant;
}
