package io.jixiao.scoring.recalculation;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/recalculation-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR})
@Transactional
@Tag(name = "Recalculation", description = "重新计算: scoring a division's evaluations by another version of the rules")
public class RecalculationResource {

    private final RecalculationRuns runs;

    RecalculationResource(RecalculationRuns runs) {
        this.runs = runs;
    }

    @POST
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "orderRecalculation",
            summary = "Order that a division's evaluations of a year be scored by another rule set or version",
            description =
                    "For a division in the token's scope. Each evaluation that is open now is moved in a transaction of its own: a submitted, approved or reviewed one gets a new score version and needs a new approval, a draft only moves, a published one is kept. Read the run to see how far it is.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; the run is read where Location says",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = RecalculationRunView.class)))
    public RestResponse<RecalculationRunView> order(@NotNull @Valid RecalculationOrder order) {
        RecalculationRunView run = runs.order(order);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, run)
                .location(URI.create("/api/scoring/v1/recalculation-runs/" + run.id()))
                .build();
    }

    @GET
    @Operation(operationId = "listRecalculations", summary = "List the recalculation runs of the divisions in scope")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<RecalculationRunView> list(@Valid @BeanParam Paging paging) {
        return runs.list(paging.afterId(), paging.limit());
    }

    @GET
    @Path("/{runId}")
    @Operation(operationId = "getRecalculation", summary = "Read a recalculation run and how far it is")
    @APIResponse(responseCode = "200", description = "The run; it is done when nothing waits")
    public RecalculationRunView get(UUID runId) {
        return runs.get(runId);
    }

    @GET
    @Path("/{runId}/evaluations")
    @Operation(operationId = "listRecalculatedEvaluations", summary = "List what a run did to each evaluation")
    @APIResponse(responseCode = "200", description = "One page, by evaluation id")
    public Page<RecalculatedEvaluation> evaluations(UUID runId, @Valid @BeanParam Paging paging) {
        return runs.evaluationsOf(runId, paging.afterId(), paging.limit());
    }
}
