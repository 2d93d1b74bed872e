package io.jixiao.report.template;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ReportTemplateActivationRequest",
        description =
                "Activates a template for a division, year and kind of subject. The reports that it lays out are regenerated,"
                        + " behind those that somebody waits for.")
public record TemplateActivationRequest(
        @Schema(description = "Which template", examples = "SICHUAN-2023") @NotBlank @Size(max = 64)
        String templateId,

        @Schema(description = "Its version", examples = "1") @NotNull @Min(1)
        Integer templateVersion,

        @Schema(description = "Why", examples = "湘财绩〔2021〕5号") @NotBlank @Size(max = 500)
        String reason) {}
