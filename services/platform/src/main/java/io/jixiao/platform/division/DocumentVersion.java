package io.jixiao.platform.division;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** One version of a document that a division made (a rule set, a report template). Added, never changed. */
@MappedSuperclass
@NullUnmarked
public abstract class DocumentVersion {

    /**
     * @param id of the document
     * @param version 1, 2, 3 … without a gap
     */
    @Embeddable
    public record Key(String id, int version) {}

    @EmbeddedId
    public Key key;

    /** Whose document it is, in all its versions; GB/T 2260. */
    @Column(name = "division_code")
    public String divisionCode;

    /** Of its canonical JSON, with its algorithm. */
    public String hash;

    /** Its JSON, whole: nothing that it extended or named when it was made is looked up again. */
    public String document;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by")
    public String createdBy;
}
