package io.jixiao.budget.project;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Project", description = "A project of a unit.")
public record ProjectView(
        UUID id,
        UUID unitId,

        @Schema(description = "The system of the division that the externalId belongs to", examples = "finance-430200")
        String source,

        @Schema(description = "The project's own code in that system", examples = "P2021-017")
        String externalId,

        @Schema(description = "Full name", examples = "城区扬尘治理")
        String name) {}
