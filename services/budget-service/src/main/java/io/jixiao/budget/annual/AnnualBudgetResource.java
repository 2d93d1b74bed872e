package io.jixiao.budget.annual;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.platform.web.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/budget/v1/annual-budgets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(
        name = "Annual budgets",
        description = "年度预算 by fund source; figures come from the finance bureau, not from the unit that is scored")
public class AnnualBudgetResource {

    private static final String PATH = "/api/budget/v1/annual-budgets/";

    private final AnnualBudgets budgets;

    AnnualBudgetResource(AnnualBudgets budgets) {
        this.budgets = budgets;
    }

    @POST
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "registerAnnualBudget",
            summary = "Register the opening budget of a unit or project for a year")
    @APIResponse(
            responseCode = "201",
            description = "Registered, at version 1, which is the ETag",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AnnualBudgetView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such unit or project, or it is outside the token's scope")
    public RestResponse<AnnualBudgetView> register(@NotNull @Valid AnnualBudgetRegistration request) {
        AnnualBudgetView budget = budgets.register(request);
        return RestResponse.ResponseBuilder.<AnnualBudgetView>created(
                        URI.create(PATH + budget.figures().annualBudgetId()))
                .entity(budget)
                .header("ETag", EntityTags.of(budget.figures().version()))
                .build();
    }

    @PUT
    @Path("/{annualBudgetId}/openings")
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(operationId = "changeOpeningBudget", summary = "Correct the opening budget")
    @APIResponse(responseCode = "200", description = "The budget at its new version")
    public RestResponse<AnnualBudgetView> changeOpenings(
            UUID annualBudgetId, @BeanParam IfMatch ifMatch, @NotNull @Valid OpeningChange request) {
        return withTag(budgets.changeOpenings(annualBudgetId, ifMatch.tags(), request));
    }

    @GET
    @Operation(operationId = "listAnnualBudgets", summary = "List the annual budgets in scope")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AnnualBudgetView> list(
            @Parameter(description = "Only of this unit; absent for all") @QueryParam("unitId") UUID unitId,
            @Parameter(description = "Only of this year; absent for all", example = "2021") @QueryParam("fiscalYear")
                    Integer fiscalYear,
            @Valid @BeanParam Paging paging) {
        return budgets.list(paging.afterId(), unitId, fiscalYear, paging.limit());
    }

    @GET
    @Path("/{annualBudgetId}")
    @Operation(operationId = "getAnnualBudget", summary = "Read an annual budget with its newest figures")
    @APIResponse(responseCode = "200", description = "The budget; its ETag is the version of the figures")
    public RestResponse<AnnualBudgetView> get(UUID annualBudgetId) {
        return withTag(budgets.get(annualBudgetId));
    }

    @GET
    @Path("/{annualBudgetId}/versions/{version}")
    @Operation(operationId = "getAnnualBudgetVersion", summary = "Read one immutable version of the figures")
    @APIResponse(responseCode = "200", description = "That version; it never changes")
    public AnnualBudgetView version(UUID annualBudgetId, long version) {
        return budgets.version(annualBudgetId, version);
    }

    @GET
    @Path("/{annualBudgetId}/audit")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "listAnnualBudgetAudit", summary = "Read who changed what, when and why")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(UUID annualBudgetId, @Valid @BeanParam Paging paging) {
        return budgets.history(annualBudgetId, paging.afterNumber(), paging.limit());
    }

    @GET
    @Path("/{annualBudgetId}/audit/integrity")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "checkAnnualBudgetAudit", summary = "Check the audit trail against its own hashes")
    @APIResponse(responseCode = "200", description = "Whether it is what was written, and where it stops being so")
    public AuditIntegrity historyIntegrity(UUID annualBudgetId) {
        return budgets.historyIntegrity(annualBudgetId);
    }

    private static RestResponse<AnnualBudgetView> withTag(AnnualBudgetView budget) {
        return RestResponse.ResponseBuilder.ok(budget)
                .header("ETag", EntityTags.of(budget.figures().version()))
                .build();
    }
}
