package io.jixiao.scoring.evidence;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.body.FileNames;
import io.jixiao.platform.web.download.Download;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.platform.web.version.IfMatch;
import io.jixiao.scoring.evidence.EvidenceFiles.Sent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations/{evaluationId}/indicators/{indicatorId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Evidence", description = "佐证材料: the files behind an actual value")
public class EvidenceResource {

    private final EvidenceFiles files;

    EvidenceResource(EvidenceFiles files) {
        this.files = files;
    }

    @Schema(name = "EvidenceList", description = "The files attached to a line.")
    public record Listed(
            @Schema(description = "In the order they were attached")
            List<EvidenceView> items) {}

    @POST
    @Write
    @RolesAllowed(UNIT_EDITOR)
    @Consumes({
        EvidenceType.PDF_TYPE,
        EvidenceType.PNG_TYPE,
        EvidenceType.JPEG_TYPE,
        EvidenceType.DOCX_TYPE,
        EvidenceType.XLSX_TYPE
    })
    @Operation(
            operationId = "attachEvidence",
            summary = "Attach a file to the actual value of a line",
            description =
                    "pdf, png, jpg, docx or xlsx, by its content; at most 5 MiB each and 10 a line. Once submitted this is an amendment: it needs a reason, and the new score version names the file by its hash.")
    @APIResponse(
            responseCode = "201",
            description = "Attached; the ETag is the evaluation's",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    public RestResponse<EvidenceView> attach(
            UUID evaluationId,
            UUID indicatorId,
            @BeanParam IfMatch ifMatch,
            @HeaderParam("Content-Type") @Parameter(hidden = true) MediaType mediaType,
            @Parameter(description = "Its name with the extension, without a path")
                    @QueryParam("fileName")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(regexp = FileNames.PATTERN, message = FileNames.MESSAGE)
                    String fileName,
            @Parameter(description = "Why; mandatory once submitted") @QueryParam("reason") @Size(max = 500)
                    String reason,
            @NotNull byte[] content) {
        var file = new Sent(fileName, withoutParameters(mediaType), content);
        var attached = files.attach(evaluationId, indicatorId, ifMatch.tags(), file, reason);
        return RestResponse.ResponseBuilder.<EvidenceView>created(
                        URI.create("/api/scoring/v1/evaluations/%s/indicators/%s/evidence/%s"
                                .formatted(
                                        evaluationId,
                                        indicatorId,
                                        attached.view().id())))
                .entity(attached.view())
                .header("ETag", EntityTags.of(attached.editVersion()))
                .build();
    }

    private static String withoutParameters(MediaType mediaType) {
        if (mediaType == null) {
            throw Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        return mediaType.getType() + "/" + mediaType.getSubtype();
    }

    @GET
    @Operation(operationId = "listEvidence", summary = "List the files attached to a line")
    @APIResponse(responseCode = "200", description = "In the order they were attached")
    public Listed list(UUID evaluationId, UUID indicatorId) {
        return new Listed(files.list(evaluationId, indicatorId));
    }

    @GET
    @Path("/{evidenceId}")
    @Produces({
        EvidenceType.PDF_TYPE,
        EvidenceType.PNG_TYPE,
        EvidenceType.JPEG_TYPE,
        EvidenceType.DOCX_TYPE,
        EvidenceType.XLSX_TYPE
    })
    @Operation(operationId = "downloadEvidence", summary = "Download a file as it was attached")
    @APIResponse(
            responseCode = "200",
            description = "The file; to be saved, never shown inside a page. Its ETag is its hash",
            content = {
                @Content(
                        mediaType = EvidenceType.PDF_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = EvidenceType.PNG_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = EvidenceType.JPEG_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = EvidenceType.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = EvidenceType.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response download(UUID evaluationId, UUID indicatorId, UUID evidenceId) {
        Evidence evidence = files.find(evaluationId, indicatorId, evidenceId);
        return Download.of(evidence.fileName, evidence.mediaType, evidence.hash, evidence.content)
                .build();
    }

    @DELETE
    @Path("/{evidenceId}")
    @Write
    @RolesAllowed(UNIT_EDITOR)
    @Operation(
            operationId = "removeEvidence",
            summary = "Remove a file from a line",
            description = "Only while the evaluation is open to its unit.")
    @APIResponse(responseCode = "200", description = "What is left; the ETag is the evaluation's")
    public RestResponse<Listed> remove(
            UUID evaluationId, UUID indicatorId, UUID evidenceId, @BeanParam IfMatch ifMatch) {
        long version = files.remove(evaluationId, indicatorId, evidenceId, ifMatch.tags());
        return RestResponse.ResponseBuilder.ok(new Listed(files.list(evaluationId, indicatorId)))
                .header("ETag", EntityTags.of(version))
                .build();
    }
}
