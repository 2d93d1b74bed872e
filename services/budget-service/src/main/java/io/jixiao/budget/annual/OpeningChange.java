package io.jixiao.budget.annual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A corrected opening budget; it replaces all openings.")
public record OpeningChange(
        @Schema(description = "Each fund source at most once") @NotEmpty @Size(max = 3)
        List<@NotNull @Valid OpeningAmount> openings,

        @Schema(description = "Why", examples = "更正年初批复数") @NotBlank @Size(max = 500)
        String reason) {}
