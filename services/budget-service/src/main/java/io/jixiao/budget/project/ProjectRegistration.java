package io.jixiao.budget.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "A project as the finance system knows it. Sent again with the same source and externalId in its division, it updates the project.")
public record ProjectRegistration(
        @NotNull UUID unitId,

        @Schema(description = "The system of the division that the externalId belongs to", examples = "finance-430200")
        @NotBlank
        @Size(max = 64)
        String source,

        @Schema(description = "The project's own code in that system", examples = "P2021-017") @NotBlank @Size(max = 64)
        String externalId,

        @Schema(description = "Full name", examples = "城区扬尘治理") @NotBlank @Size(max = 200)
        String name) {}
