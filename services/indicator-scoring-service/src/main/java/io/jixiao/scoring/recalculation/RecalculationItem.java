package io.jixiao.scoring.recalculation;

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

/** One evaluation of a run: waiting while it has no outcome. */
@Entity
@Table(name = "recalculation_item")
class RecalculationItem {

    @Embeddable
    record Key(
            @Column(name = "run_id") UUID runId,
            @Column(name = "evaluation_id") UUID evaluationId) {}

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    RecalculationOutcome outcome;

    /** How often it was tried and failed. */
    int attempts;

    @Column(name = "version_before")
    Long versionBefore;

    @Column(name = "version_after")
    Long versionAfter;

    @Column(name = "total_before")
    BigDecimal totalBefore;

    @Column(name = "total_after")
    BigDecimal totalAfter;

    @Column(name = "done_at")
    Instant doneAt;

    @Embedded
    Tenant tenant;

    static RecalculationItem of(UUID runId, UUID evaluationId, Tenant tenant) {
        RecalculationItem item = new RecalculationItem();
        item.key = new Key(runId, evaluationId);
        item.tenant = tenant;
        return item;
    }
}
