package io.jixiao.scoring.ruleset;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.division.DivisionYear;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/rule-set-activations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Rule sets", description = "评分办法: versioned data; a version never changes")
public class ActivationResource {

    private final RuleSetActivations activations;

    ActivationResource(RuleSetActivations activations) {
        this.activations = activations;
    }

    @GET
    @Operation(operationId = "listRuleSetActivations", summary = "List which rule set serves which division and year")
    @APIResponse(
            responseCode = "200",
            description =
                    "All activations, with the names of those in the token's scope; where a division and year has none, MOF-2020 serves")
    public Page<ActivationView> list() {
        return new Page<>(activations.all(), null);
    }

    @PUT
    @Path("/{divisionCode}/{fiscalYear}")
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "activateRuleSet",
            summary = "Activate a rule set for a division and year",
            description =
                    "For new evaluations of that division and the levels below that have none of their own. If-Match may be"
                            + " absent for the first activation only.")
    @APIResponse(responseCode = "200", description = "Active from now on")
    public RestResponse<ActivationView> activate(
            @Valid @BeanParam DivisionYear of,
            @Parameter(description = "ETag of the activation; absent for the first") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid ActivationRequest request) {
        ActivationView active = activations.activate(key(of), ifMatch, request);
        return RestResponse.ResponseBuilder.ok(active)
                .header("ETag", EntityTags.of(active.revision()))
                .build();
    }

    @GET
    @Path("/{divisionCode}/{fiscalYear}/audit")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(
            operationId = "listRuleSetActivationAudit",
            summary = "Read who activated which rule set, when, instead of which and why",
            description = "For a division in the token's scope.")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(@Valid @BeanParam DivisionYear of, @Valid @BeanParam Paging paging) {
        return activations.history(key(of), paging.afterNumber(), paging.limit());
    }

    @GET
    @Path("/{divisionCode}/{fiscalYear}/audit/integrity")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(
            operationId = "checkRuleSetActivationAudit",
            summary = "Check an activation's audit trail against its own hashes",
            description = "For a division in the token's scope.")
    @APIResponse(responseCode = "200", description = "Whether it is what was written, and where it stops being so")
    public AuditIntegrity historyIntegrity(@Valid @BeanParam DivisionYear of) {
        return activations.integrity(key(of));
    }

    private static RuleSetActivation.Key key(DivisionYear of) {
        return new RuleSetActivation.Key(of.divisionCode(), of.fiscalYear());
    }
}
