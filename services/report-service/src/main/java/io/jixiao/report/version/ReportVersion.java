package io.jixiao.report.version;

import io.jixiao.platform.database.Tenant;
import io.jixiao.report.document.model.SubjectKind;
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

/** One version of an evaluation's report. Added, never changed. */
@Entity
@Immutable
@Table(name = "report_version")
class ReportVersion {

    @Embeddable
    record Key(@Column(name = "evaluation_id") UUID evaluationId, long version) {}

    @EmbeddedId
    Key key;

    @Column(name = "score_version")
    long scoreVersion;

    @Column(name = "narrative_version")
    long narrativeVersion;

    @Column(name = "input_hash")
    String inputHash;

    /** With the kind of subject, null for versions of earlier releases. */
    @Column(name = "fiscal_year")
    Integer fiscalYear;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    SubjectKind subjectKind;

    BigDecimal total;
    String grade;

    @Column(name = "created_at")
    Instant createdAt;

    @Embedded
    Tenant tenant;
}
