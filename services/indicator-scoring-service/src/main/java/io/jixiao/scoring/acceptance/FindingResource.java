package io.jixiao.scoring.acceptance;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.platform.web.version.IfMatch;
import io.jixiao.scoring.version.FindingView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations/{evaluationId}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "Findings", description = "What a careful reviewer sees; accepted with a reason, never silenced")
public class FindingResource {

    private final FindingAcceptance acceptance;

    FindingResource(FindingAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Schema(name = "Findings", description = "The findings of an evaluation as it stands.")
    public record Findings(
            @Schema(description = "In the order of the table")
            List<FindingView> items) {}

    @GET
    @RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
    @Operation(operationId = "listFindings", summary = "List the findings of an evaluation as it stands")
    @APIResponse(
            responseCode = "200",
            description = "In the order of the table, the accepted ones too; their ETag is the evaluation's")
    public RestResponse<Findings> list(UUID evaluationId) {
        return answer(acceptance.list(evaluationId));
    }

    @PUT
    @Path("/{key}/acceptance")
    @Write
    @RolesAllowed({DEPARTMENT_APPROVER, FINANCE_REVIEWER})
    @Operation(
            operationId = "acceptFinding",
            summary = "Accept a finding over its present figures",
            description =
                    "The department in charge accepts warnings and advice, the finance bureau errors. An accepted error no longer blocks approval and publication; it lapses when the figures change. Not for whoever edited or judged the evaluation.")
    @APIResponse(responseCode = "200", description = "The findings after the change; their ETag is the evaluation's")
    public RestResponse<Findings> accept(
            UUID evaluationId,
            @Parameter(description = "The finding's key, with its algorithm") @PathParam("key") String key,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid AcceptanceReason request) {
        return answer(acceptance.accept(evaluationId, ifMatch.tags(), key, request.reason()));
    }

    @DELETE
    @Path("/{key}/acceptance")
    @Write
    @RolesAllowed({DEPARTMENT_APPROVER, FINANCE_REVIEWER})
    @Operation(
            operationId = "withdrawAcceptance",
            summary = "Withdraw the acceptance of a finding",
            description =
                    "The finding is open again; an error blocks the next approval and publication. Whoever may accept a finding may withdraw its acceptance, even one that somebody else gave.")
    @APIResponse(responseCode = "200", description = "The findings after the change; their ETag is the evaluation's")
    public RestResponse<Findings> withdraw(
            UUID evaluationId,
            @Parameter(description = "The finding's key, with its algorithm") @PathParam("key") String key,
            @BeanParam IfMatch ifMatch,
            @Parameter(description = "Why; kept in the audit trail", required = true, example = "佐证材料经核实不成立")
                    @QueryParam("reason")
                    @NotBlank
                    @Size(max = 1000)
                    String reason) {
        return answer(acceptance.withdraw(evaluationId, ifMatch.tags(), key, reason));
    }

    private static RestResponse<Findings> answer(FindingAcceptance.Listed listed) {
        return RestResponse.ResponseBuilder.ok(new Findings(listed.findings()))
                .header("ETag", EntityTags.of(listed.editVersion()))
                .build();
    }
}
