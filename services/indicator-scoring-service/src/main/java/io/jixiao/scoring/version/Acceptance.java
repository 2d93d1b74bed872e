package io.jixiao.scoring.version;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Somebody with the right accepted the finding. It stays listed, and lapses when its figures change.")
public record Acceptance(
        @Schema(description = "Why", examples = "决算口径差异，已与国库处核对")
        String reason,

        @Schema(description = "Subject of the token") String acceptedBy,
        Instant acceptedAt) {}
