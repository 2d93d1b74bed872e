package io.jixiao.scoring.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why an evaluation is given back to its unit.")
public record Returning(
        @Schema(description = "Why", examples = "请补充执法成本的佐证材料") @NotBlank @Size(max = 1000)
        String reason) {}
