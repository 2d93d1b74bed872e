package io.jixiao.scoring.version;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A score version in one line.")
public record ScoreVersionSummary(
        @Schema(description = "1, 2, 3 … without a gap", examples = "2")
        long version,

        @Schema(description = "Hash of the whole scoring, with its algorithm")
        String hash,

        ScoreCause cause,
        Instant createdAt,

        @Schema(description = "Subject of the token, or `system`")
        String createdBy,

        @Schema(description = "总分; absent while a line is undecided", examples = "99.44") @Nullable
        BigDecimal total,

        @Schema(
                description = "等级; absent with the total, and where the weights do not sum to 100",
                enumeration = {"EXCELLENT", "GOOD", "FAIR", "POOR"})
        @Nullable
        String grade) {}
