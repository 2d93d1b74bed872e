package io.jixiao.report.difference;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.report.document.diff.ReportDiff;
import io.jixiao.report.version.ReportVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/report/v1/evaluations/{evaluationId}/reports/{version}/differences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Differences", description = "What changed between two report versions, in the reader's terms")
public class DifferenceResource {

    private final ReportVersions versions;

    DifferenceResource(ReportVersions versions) {
        this.versions = versions;
    }

    @GET
    @Path("/{otherVersion}")
    @Operation(operationId = "compareReports", summary = "Say what changed from one report version to another")
    @APIResponse(responseCode = "200", description = "From `version` to `otherVersion`")
    public DifferenceView compare(UUID evaluationId, long version, long otherVersion) {
        return DifferenceView.of(
                ReportDiff.between(versions.model(evaluationId, version), versions.model(evaluationId, otherVersion)));
    }
}
