package io.jixiao.budget.annual;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/budget/v1/annual-budgets/{annualBudgetId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(FINANCE_ADMIN)
@Transactional
@Tag(name = "Ledgers", description = "调整 and 执行: what changes an annual budget through the year")
public class LedgerResource {

    private final Ledgers ledgers;

    LedgerResource(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @POST
    @Path("/adjustments")
    @Write
    @Operation(
            operationId = "postAdjustment",
            summary = "Post an adjustment of the budget",
            description = "Upserts by (source, externalId) within the annual budget.")
    @APIResponse(
            responseCode = "201",
            description = "Posted; the figures have a new version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostedEntry.class)))
    @APIResponse(
            responseCode = "200",
            description = "The entry was there; it is up to date now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostedEntry.class)))
    public RestResponse<PostedEntry> adjust(UUID annualBudgetId, @NotNull @Valid AdjustmentRequest request) {
        return answer(ledgers.post(annualBudgetId, request));
    }

    @POST
    @Path("/executions")
    @Write
    @Operation(
            operationId = "postExecution",
            summary = "Post an execution, or money that came back",
            description = "Upserts by (source, externalId) within the annual budget.")
    @APIResponse(
            responseCode = "201",
            description = "Posted; the figures have a new version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostedEntry.class)))
    @APIResponse(
            responseCode = "200",
            description = "The entry was there; it is up to date now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostedEntry.class)))
    public RestResponse<PostedEntry> execute(UUID annualBudgetId, @NotNull @Valid ExecutionRequest request) {
        return answer(ledgers.post(annualBudgetId, request));
    }

    @GET
    @Path("/entries")
    @RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
    @Operation(operationId = "listLedgerEntries", summary = "List the entries of both ledgers")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<LedgerEntryView> list(UUID annualBudgetId, @Valid @BeanParam Paging paging) {
        return ledgers.list(annualBudgetId, paging.afterId(), paging.limit());
    }

    private static RestResponse<PostedEntry> answer(Ledgers.Posted posted) {
        return posted.created()
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, posted.entry())
                        .build()
                : RestResponse.ok(posted.entry());
    }
}
