package io.jixiao.report.template;

import io.jixiao.report.document.model.SubjectKind;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ReportTemplateActivation",
        description = "The template that lays out a division's reports of a year and kind of subject.")
public record TemplateActivationView(
        @Schema(description = "财政区划, GB/T 2260", examples = "430200")
        String divisionCode,

        @Schema(description = "年度", examples = "2021") int fiscalYear,

        @Schema(description = "Whose reports") SubjectKind subjectKind,

        @Schema(description = "Which template", examples = "DEPARTMENT-2021")
        String templateId,

        @Schema(description = "Its version", examples = "1") int templateVersion,

        @Schema(description = "Grows with every change; also the ETag")
        long revision,

        Instant activatedAt,

        @Schema(description = "Subject of the token; empty outside the scope of the reader's own token")
        String activatedBy,

        @Schema(description = "Why", examples = "湘财绩〔2021〕5号")
        String reason) {}
