package io.jixiao.platform.division;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What serves a division from some moment on (a rule set, a report template), with who chose it and why. */
@MappedSuperclass
@NullUnmarked
public abstract class Activation {

    /** What the audit trail knows it by. */
    @Column(updatable = false)
    public UUID id;

    /** Grows by one with every change; the ETag. */
    public long revision;

    @Column(name = "activated_at")
    public Instant activatedAt;

    @Column(name = "activated_by")
    public String activatedBy;

    public String reason;

    /** For whom, GB/T 2260. */
    public abstract String divisionCode();
}
