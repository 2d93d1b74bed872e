package io.jixiao.scoring.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a published evaluation is opened again.")
public record Reopening(
        @Schema(description = "Why", examples = "决算批复后执行数调整") @NotBlank @Size(max = 1000)
        String reason) {}
