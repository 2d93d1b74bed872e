package io.jixiao.scoring.acceptance;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.platform.database.Tenant;
import io.jixiao.scoring.version.Acceptance;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A finding over certain figures that somebody with the right accepted, and why. */
@Entity
@Table(name = "accepted_finding")
class AcceptedFinding {

    /** @param findingKey hash of what the finding says, its line and the figures behind it */
    @Embeddable
    record Key(
            @Column(name = "evaluation_id") UUID evaluationId,
            @Column(name = "finding_key") String findingKey) {}

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    FindingCode code;

    @Enumerated(EnumType.STRING)
    Severity severity;

    String line;
    String reason;

    @Column(name = "accepted_by")
    String acceptedBy;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Embedded
    Tenant tenant;

    Acceptance view() {
        return new Acceptance(reason, acceptedBy, acceptedAt);
    }
}
