package io.jixiao.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AuditEntry",
        description =
                "Who did what, when, from which state to which, and why; `hash` covers the entry and `previousHash`.")
public record AuditView(
        @Schema(description = "1, 2, 3 … without a gap") int position,
        Instant at,

        @Schema(description = "Subject of the token, or `system`")
        String who,

        @Schema(description = "The system that acted for that subject")
        String via,

        String action,

        @Schema(description = "State before, absent for a creation", implementation = Object.class) @JsonRawValue
        String before,

        @Schema(description = "State after, absent for a removal", implementation = Object.class) @JsonRawValue
        String after,

        String reason,
        String previousHash,
        String hash) {}
