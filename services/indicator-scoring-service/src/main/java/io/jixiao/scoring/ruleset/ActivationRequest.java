package io.jixiao.scoring.ruleset;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Activates a rule set for a division and year. Evaluations that are open keep the one they are pinned to.")
public record ActivationRequest(
        @Schema(description = "Which one", examples = "MOF-2021-COST") @NotBlank @Size(max = 64)
        String ruleSetId,

        @Schema(description = "Its version", examples = "1") @NotNull @Min(1)
        Integer ruleSetVersion,

        @Schema(description = "Why", examples = "湘财绩〔2021〕5号") @NotBlank @Size(max = 500)
        String reason) {}
