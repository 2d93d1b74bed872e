package io.jixiao.report.difference;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.web.download.Download;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.document.diff.ReportDiff;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.version.RenderingSlots;
import io.jixiao.report.version.ReportFileName;
import io.jixiao.report.version.ReportVersions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/report/v1/evaluations/{evaluationId}/reports/{version}/differences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Differences", description = "What changed between two report versions, in the reader's terms")
public class DifferenceResource {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReportVersions versions;

    private final RenderingSlots slots;

    DifferenceResource(ReportVersions versions, RenderingSlots slots) {
        this.versions = versions;
        this.slots = slots;
    }

    @GET
    @Path("/{otherVersion}")
    @Operation(operationId = "compareReports", summary = "Say what changed from one report version to another")
    @APIResponse(responseCode = "200", description = "From `version` to `otherVersion`")
    public DifferenceView compare(UUID evaluationId, long version, long otherVersion) {
        return DifferenceView.of(
                ReportDiff.between(versions.model(evaluationId, version), versions.model(evaluationId, otherVersion)));
    }

    @GET
    @Path("/{otherVersion}/files/{format}")
    @Produces({WORD, "text/html"})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(
            operationId = "getDifferenceFile",
            summary = "Download what changed as a document",
            description =
                    "`html` lists the changes on a page; `docx` is the report itself with what was struck and what was put in"
                            + " as tracked changes, so that accepting all of them gives the text of `otherVersion`. Made at each"
                            + " call, kept nowhere.")
    @APIResponse(
            responseCode = "200",
            description = "From `version` to `otherVersion`; its ETag is its hash",
            content = {
                @Content(mediaType = WORD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "503",
            description =
                    "`RENDERING_BUSY`: too many files are being made at the moment; or the service or something it needs is"
                            + " away. Try again later")
    public Response file(
            UUID evaluationId,
            long version,
            long otherVersion,
            @Parameter(description = "Which file", example = "docx", schema = @Schema(enumeration = {"docx", "html"}))
                    @PathParam("format")
                    String format) {
        DifferenceFormat made = DifferenceFormat.of(format).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        ReportModel before = model(evaluationId, version);
        ReportModel after = model(evaluationId, otherVersion);
        byte[] content = slots.during(() -> made.render(before, after));
        int from = before.header().reportVersion();
        return Download.of(
                        ReportFileName.ofDifference(from, after.header(), format),
                        ReportFileName.asciiOfDifference(from, after.header(), format),
                        made.mediaType(),
                        ContentHash.of(content),
                        content)
                .build();
    }

    private ReportModel model(UUID evaluationId, long version) {
        return QuarkusTransaction.requiringNew().call(() -> versions.model(evaluationId, version));
    }
}
