package io.jixiao.report.preview;

import static io.jixiao.platform.security.Roles.*;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.web.download.Download;
import io.jixiao.platform.web.idempotency.SavesNothing;
import io.jixiao.report.preview.Previews.Preview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/report/v1/report-templates")
@Produces({
    PreviewResource.PDF,
    MediaType.TEXT_HTML,
    PreviewResource.WORD,
    PreviewResource.EXCEL,
    MediaType.APPLICATION_JSON
})
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Tag(name = "Report templates")
public class PreviewResource {
    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FORMAT = "Which kind of file";
    private static final String EVALUATION = "Whose newest report is laid out";

    private final Previews previews;

    PreviewResource(Previews previews) {
        this.previews = previews;
    }

    @GET
    @Path("/{templateId}/versions/{version}/preview")
    @Operation(
            operationId = "previewReportTemplate",
            summary = "See an evaluation's newest report in a template",
            description = "Nothing is stored, and no version is made.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WORD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = EXCEL, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "422",
            description = "`TEMPLATE_NOT_SERVING`: it lays out no report of that kind of subject")
    public Response preview(
            String templateId,
            int version,
            @Parameter(description = EVALUATION) @QueryParam("evaluationId") @NotNull UUID evaluationId,
            @Parameter(description = FORMAT, schema = @Schema(enumeration = {"docx", "html", "json", "pdf", "xlsx"}))
                    @QueryParam("format")
                    @DefaultValue("html")
                    String format) {
        return answer(previews.in(templateId, version, evaluationId, format));
    }

    @POST
    @Path("/preview")
    @SavesNothing
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER})
    @Operation(
            operationId = "previewReportTemplateDocument",
            summary = "See an evaluation's newest report in a template that is still being written",
            description = "The template is checked as when it is made. Nothing is stored, and no version is made.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WORD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = EXCEL, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response previewDocument(
            @Parameter(description = EVALUATION) @QueryParam("evaluationId") @NotNull UUID evaluationId,
            @Parameter(description = FORMAT, schema = @Schema(enumeration = {"docx", "html", "json", "pdf", "xlsx"}))
                    @QueryParam("format")
                    @DefaultValue("html")
                    String format,
            @RequestBody(
                            description = "A report template by `report-template.schema.json`, beside this document",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    JsonNode request) {
        return answer(previews.ofDocument(request.toString(), evaluationId, format));
    }

    private static Response answer(Preview preview) {
        String name = "preview." + preview.renderer().fileExtension();
        return Download.of(
                        name,
                        name,
                        preview.renderer().mediaType(),
                        ContentHash.of(preview.content()),
                        preview.content())
                .header("ETag", null)
                .header("Cache-Control", "no-store")
                .build();
    }
}
