package io.jixiao.report.completeness;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MissingParts",
        description = "What an evaluation's report still lacks for the template that will lay it out.")
public record MissingPartsView(
        UUID evaluationId,

        @Schema(description = "Which template", examples = "SICHUAN-2023")
        String templateId,

        @Schema(description = "Its version", examples = "1") int templateVersion,

        @Schema(description = "Whether nothing is missing") boolean complete,

        @Schema(description = "In the order of the outline") List<MissingPart> missing) {}
