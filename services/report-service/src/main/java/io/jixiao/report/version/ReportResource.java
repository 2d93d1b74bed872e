package io.jixiao.report.version;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.download.Download;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.report.sources.Sources;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/report/v1/evaluations/{evaluationId}/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Reports", description = "自评报告: immutable versions, made by themselves when the score changes")
public class ReportResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportVersions versions;
    private final RequestedFiles files;
    private final Sources sources;

    ReportResource(ReportVersions versions, RequestedFiles files, Sources sources) {
        this.versions = versions;
        this.files = files;
        this.sources = sources;
    }

    @GET
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(operationId = "listReports", summary = "List the report versions of an evaluation")
    @APIResponse(responseCode = "200", description = "One page, oldest first; empty before the first one is made")
    @APIResponse(
            responseCode = "503",
            description =
                    "`SCORING_SERVICE_AWAY`: nothing of the evaluation is here yet, and whose it is cannot be asked for the moment;"
                            + " or the service or something it needs is away. Try again later")
    public Page<ReportView> list(UUID evaluationId, @Valid @BeanParam Paging paging) {
        return QuarkusTransaction.requiringNew()
                .call(() -> versions.list(evaluationId, paging.afterNumber(), paging.limit()))
                .orElseGet(() -> noneYet(evaluationId));
    }

    /** Of an evaluation that is the caller's and has no report yet; what is a stranger's, or nobody's, is not there. */
    private Page<ReportView> noneYet(UUID evaluationId) {
        sources.evaluationForCaller(evaluationId);
        return new Page<>(List.of(), null);
    }

    @GET
    @Path("/latest")
    @Operation(operationId = "getLatestReport", summary = "Read the newest report version")
    @APIResponse(responseCode = "200", description = "The newest version")
    public ReportView latest(UUID evaluationId) {
        return versions.newest(evaluationId);
    }

    @GET
    @Path("/{version}")
    @Operation(operationId = "getReport", summary = "Read one immutable report version")
    @APIResponse(responseCode = "200", description = "That version; it never changes")
    public ReportView get(UUID evaluationId, long version) {
        return versions.get(evaluationId, version);
    }

    @GET
    @Path("/{version}/files/{format}")
    @Produces({WORD, "text/html", "application/json", "application/pdf", EXCEL})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(
            operationId = "getReportFile",
            summary = "Download a file of a report version",
            description =
                    "`docx` to sign, `html` to read with findings and trace, `json` for machines: these are made with every"
                            + " version. `pdf` to file and publish (PDF/A-3a, PDF/UA-1) and `xlsx`, the scored table with formulas, are"
                            + " made when a version is first asked for in them, which takes a moment, and are kept from then on: everybody"
                            + " gets the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was rendered once; its ETag is its hash",
            content = {
                @Content(mediaType = WORD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = EXCEL, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "500",
            description =
                    "`RENDERING_FAILED`: it could not be made in this format, and nothing was stored; or the service failed."
                            + " Quote the trace id")
    @APIResponse(
            responseCode = "503",
            description =
                    "`RENDERING_BUSY`: too many files are being made at the moment; or the service or something it needs is"
                            + " away. Try again later")
    public Response file(
            UUID evaluationId,
            long version,
            @Parameter(
                            description = "Which file",
                            example = "docx",
                            schema = @Schema(enumeration = {"docx", "html", "json", "pdf", "xlsx"}))
                    @PathParam("format")
                    String format) {
        ReportFile file = files.file(evaluationId, version, format);
        return Download.of(file.fileName, file.asciiName, file.mediaType, file.hash, file.content)
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }
}
