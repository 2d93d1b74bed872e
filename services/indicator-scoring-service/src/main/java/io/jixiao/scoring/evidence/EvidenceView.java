package io.jixiao.scoring.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Evidence", description = "佐证材料: a file that shows an actual value.")
public record EvidenceView(
        UUID id,
        UUID indicatorId,

        @Schema(description = "As it was attached", examples = "满意度问卷汇总.pdf")
        String fileName,

        @Schema(description = "Of the content", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Bytes, 1 to 5 MiB") int size,
        @Schema(description = "SHA-256 of the content") String hash,
        @Schema(description = "Subject of the token") String addedBy,
        Instant addedAt) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id,
                evidence.indicatorId,
                evidence.fileName,
                evidence.mediaType,
                evidence.size,
                evidence.hash,
                evidence.addedBy,
                evidence.addedAt);
    }
}
