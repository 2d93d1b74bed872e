package io.jixiao.report.narrative;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NarrativeVersion", description = "One version of a narrative. It never changes.")
public record NarrativeView(
        UUID evaluationId,

        @Schema(description = "1, 2, 3 … without a gap; also the ETag")
        long version,

        @Schema(description = "Hash of the text, with its algorithm")
        String hash,

        Instant createdAt,
        @Schema(description = "Subject of the token") String createdBy,
        NarrativeInput narrative) {}
