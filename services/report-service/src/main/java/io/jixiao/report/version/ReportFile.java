package io.jixiao.report.version;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file of a report version. Authoritative: never rendered again, never changed. */
@Entity
@Immutable
@Table(name = "report_file")
class ReportFile {

    @Embeddable
    record Key(@Column(name = "evaluation_id") UUID evaluationId, long version, String format) {}

    @EmbeddedId
    Key key;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "file_name")
    String fileName;

    /** What a client that knows no other script saves it as; null for files of earlier releases. */
    @Column(name = "ascii_name")
    String asciiName;

    byte[] content;
    String hash;

    @Column(name = "render_micros")
    long renderMicros;

    /** The hash of the renderer build that made it, where it was made when asked for; else the version's inputs name it. */
    String renderer;

    @Embedded
    Tenant tenant;
}
