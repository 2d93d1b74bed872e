package io.jixiao.scoring.ruleset;

import io.jixiao.platform.database.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The rule set that a division's evaluations of a year are opened under. */
@Entity
@Table(name = "rule_set_activation")
class RuleSetActivation {

    @Embeddable
    record Key(
            @Column(name = "division_code") String divisionCode,
            @Column(name = "fiscal_year") int fiscalYear) {}

    @EmbeddedId
    Key key;

    /** What the audit trail knows it by. */
    @Column(updatable = false)
    UUID id;

    @Column(name = "rule_set_id")
    String ruleSetId;

    @Column(name = "rule_set_version")
    int ruleSetVersion;

    /** Grows by one with every change. */
    long revision;

    @Column(name = "activated_at")
    Instant activatedAt;

    @Column(name = "activated_by")
    String activatedBy;

    String reason;

    static RuleSetActivation first(String divisionCode, int fiscalYear) {
        RuleSetActivation activation = new RuleSetActivation();
        activation.key = new Key(divisionCode, fiscalYear);
        activation.id = Ids.next();
        return activation;
    }

    ActivationView view() {
        return new ActivationView(
                key.divisionCode(),
                key.fiscalYear(),
                ruleSetId,
                ruleSetVersion,
                revision,
                activatedAt,
                activatedBy,
                reason);
    }
}
