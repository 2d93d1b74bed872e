package io.jixiao.report.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A report template that a finance bureau made. Added, never changed. */
@Entity
@Immutable
@Table(name = "report_template_version")
class TemplateVersion {

    @Embeddable
    record Key(String id, int version) {}

    @EmbeddedId
    Key key;

    @Column(name = "division_code")
    String divisionCode;

    String hash;

    /** Its JSON, whole: nothing that it extended when it was made is looked up again. */
    String document;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;
}
