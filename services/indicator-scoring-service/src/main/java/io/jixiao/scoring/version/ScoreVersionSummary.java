package io.jixiao.scoring.version;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A score version in one line.")
public record ScoreVersionSummary(
        long version,
        @Schema(description = "Hash of the whole scoring") String hash,
        ScoreCause cause,
        Instant createdAt,

        @Schema(description = "Subject of the token, or `system`")
        String createdBy,

        @Schema(description = "总分; absent while a line is undecided", examples = "99.44")
        BigDecimal total,

        @Schema(
                description = "等级",
                enumeration = {"EXCELLENT", "GOOD", "FAIR", "POOR"})
        String grade) {

    static ScoreVersionSummary of(ScoreVersion version) {
        return new ScoreVersionSummary(
                version.key.version(),
                version.hash,
                version.cause,
                version.createdAt,
                version.createdBy,
                version.total,
                version.grade);
    }
}
