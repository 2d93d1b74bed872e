package io.jixiao.report.template;

import io.jixiao.platform.database.Ids;
import io.jixiao.report.document.model.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The template that lays out a division's reports of a year and kind of subject. */
@Entity
@Table(name = "report_template_activation")
class TemplateActivation {

    @Embeddable
    record Key(
            @Column(name = "division_code") String divisionCode,
            @Column(name = "fiscal_year") int fiscalYear,

            @Column(name = "subject_kind") @Enumerated(EnumType.STRING)
            SubjectKind subjectKind) {}

    @EmbeddedId
    Key key;

    /** What the audit trail knows it by. */
    @Column(updatable = false)
    UUID id;

    @Column(name = "template_id")
    String templateId;

    @Column(name = "template_version")
    int templateVersion;

    /** Grows by one with every change. */
    long revision;

    /** The revision that the division's reports were last asked for again for. */
    long regenerated;

    @Column(name = "activated_at")
    Instant activatedAt;

    @Column(name = "activated_by")
    String activatedBy;

    String reason;

    static TemplateActivation first(Key key) {
        TemplateActivation activation = new TemplateActivation();
        activation.key = key;
        activation.id = Ids.next();
        return activation;
    }

    TemplateActivationView view() {
        return new TemplateActivationView(
                key.divisionCode(),
                key.fiscalYear(),
                key.subjectKind(),
                templateId,
                templateVersion,
                revision,
                activatedAt,
                activatedBy,
                reason);
    }
}
