package io.jixiao.report.narrative;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/report/v1/evaluations/{evaluationId}/narrative")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Narratives", description = "The report's prose, in the unit's own words")
public class NarrativeResource {

    private final Narratives narratives;

    NarrativeResource(Narratives narratives) {
        this.narratives = narratives;
    }

    @PUT
    @Write
    @RolesAllowed(UNIT_EDITOR)
    @Operation(
            operationId = "writeNarrative",
            summary = "Write the narrative of an evaluation",
            description =
                    "Each change makes a new immutable version; where a report exists, it is regenerated. If-Match may be"
                            + " absent for the first version only.")
    @APIResponse(responseCode = "200", description = "The newest version")
    public RestResponse<NarrativeView> write(
            UUID evaluationId,
            @Parameter(description = "ETag of the narrative; absent for the first version") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid NarrativeInput request) {
        return answer(narratives.write(evaluationId, ifMatch, request));
    }

    @GET
    @Operation(operationId = "getNarrative", summary = "Read the newest narrative of an evaluation")
    @APIResponse(responseCode = "200", description = "The newest version; its number is the ETag")
    public RestResponse<NarrativeView> get(UUID evaluationId) {
        return answer(narratives.newest(evaluationId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)));
    }

    @GET
    @Path("/versions/{version}")
    @Operation(operationId = "getNarrativeVersion", summary = "Read one immutable version of a narrative")
    @APIResponse(responseCode = "200", description = "That version; it never changes")
    public NarrativeView version(UUID evaluationId, long version) {
        return narratives.version(evaluationId, version);
    }

    @GET
    @Path("/audit")
    @Operation(operationId = "listNarrativeAudit", summary = "Read who changed what, when and why")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(UUID evaluationId, @Valid @BeanParam Paging paging) {
        return narratives.history(evaluationId, paging.afterNumber(), paging.limit());
    }

    @GET
    @Path("/audit/integrity")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "checkNarrativeAudit", summary = "Check the audit trail against its own hashes")
    @APIResponse(responseCode = "200", description = "Whether it is what was written, and where it stops being so")
    public AuditIntegrity historyIntegrity(UUID evaluationId) {
        return narratives.historyIntegrity(evaluationId);
    }

    private static RestResponse<NarrativeView> answer(NarrativeView narrative) {
        return RestResponse.ResponseBuilder.ok(narrative)
                .header("ETag", EntityTags.of(narrative.version()))
                .build();
    }
}
