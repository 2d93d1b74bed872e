package io.jixiao.scoring.evidence;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 佐证材料: a file that shows an actual value. Added and removed, never changed. */
@Entity
@Immutable
@Table(name = "evidence")
class Evidence {

    @Id
    UUID id;

    @Column(name = "evaluation_id")
    UUID evaluationId;

    @Column(name = "indicator_id")
    UUID indicatorId;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    /** Bytes. */
    int size;

    /** SHA-256 of the content, with its algorithm. */
    String hash;

    byte[] content;

    @Column(name = "added_by")
    String addedBy;

    @Column(name = "added_at")
    Instant addedAt;

    @Embedded
    Tenant tenant;
}
