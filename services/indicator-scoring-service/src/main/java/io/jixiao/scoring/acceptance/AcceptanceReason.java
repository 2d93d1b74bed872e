package io.jixiao.scoring.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a finding is accepted.")
public record AcceptanceReason(
        @Schema(description = "Printed beside the finding", examples = "决算口径差异，已与国库处核对") @NotBlank @Size(max = 1000)
        String reason) {}
