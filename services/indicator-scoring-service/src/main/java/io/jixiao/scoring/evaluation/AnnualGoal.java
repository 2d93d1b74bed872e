package io.jixiao.scoring.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "年度总体目标")
public record AnnualGoal(
        @Schema(description = "预期目标") @NotBlank @Size(max = 5000)
        String expected,

        @Schema(description = "实际完成情况; absent until it is known") @Size(max = 5000)
        String actual) {}
