package io.jixiao.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AuditEntry",
        description =
                "Who did what, when, from which state to which, and why; `hash` covers the entry and `previousHash`.")
public record AuditView(
        @Schema(description = "1, 2, 3 … without a gap", examples = "1")
        int position,

        @Schema(description = "When") Instant at,

        @Schema(description = "Subject of the token, or `system`", examples = "wang.fang")
        String who,

        @Schema(
                description = "The system that acted for that subject; absent where the subject acted itself",
                examples = "portal")
        @Nullable
        String via,

        @Schema(description = "What was done", examples = "EXECUTION_POSTED")
        String action,

        @Schema(description = "State before, absent for a creation", implementation = Object.class)
        @JsonRawValue
        @Nullable
        String before,

        @Schema(description = "State after, absent for a removal", implementation = Object.class)
        @JsonRawValue
        @Nullable
        String after,

        @Schema(description = "Why; absent where the action needs no reason", examples = "十二月支出") @Nullable
        String reason,

        @Schema(description = "Hash of the entry before; empty for the first")
        String previousHash,

        @Schema(description = "Hash of this entry and previousHash, with its algorithm")
        String hash) {}
