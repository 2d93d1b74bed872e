package io.jixiao.report.template;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.division.DivisionYear;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.report.document.model.SubjectKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/report/v1/report-template-activations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Report templates")
public class TemplateActivationResource {

    private final TemplateActivations activations;

    TemplateActivationResource(TemplateActivations activations) {
        this.activations = activations;
    }

    @GET
    @Operation(
            operationId = "listReportTemplateActivations",
            summary = "List which template serves which division, year and kind of subject")
    @APIResponse(
            responseCode = "200",
            description =
                    "All activations, with the names of those in the token's scope; where there is none, DEPARTMENT-2021 and PROJECT-2021 serve")
    public Page<TemplateActivationView> list() {
        return new Page<>(activations.all(), null);
    }

    @PUT
    @Path("/{divisionCode}/{fiscalYear}/{subjectKind}")
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "activateReportTemplate",
            summary = "Activate a template for a division, year and kind of subject",
            description =
                    "For reports of that division and the levels below that have none of their own; they are regenerated, behind"
                            + " those that somebody waits for. If-Match may be absent for the first activation only.")
    @APIResponse(responseCode = "200", description = "Active from now on")
    public RestResponse<TemplateActivationView> activate(
            @Valid @BeanParam DivisionYear of,
            @Parameter(description = "Whose reports", example = "DEPARTMENT") @PathParam("subjectKind")
                    SubjectKind subjectKind,
            @Parameter(description = "ETag of the activation; absent for the first") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid TemplateActivationRequest request) {
        TemplateActivationView active = activations.activate(key(of, subjectKind), ifMatch, request);
        return RestResponse.ResponseBuilder.ok(active)
                .header("ETag", EntityTags.of(active.revision()))
                .build();
    }

    @GET
    @Path("/{divisionCode}/{fiscalYear}/{subjectKind}/audit")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(
            operationId = "listReportTemplateActivationAudit",
            summary = "Read who activated which template, when, instead of which and why",
            description = "For a division in the token's scope.")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(
            @Valid @BeanParam DivisionYear of,
            @Parameter(description = "Whose reports", example = "DEPARTMENT") @PathParam("subjectKind")
                    SubjectKind subjectKind,
            @Valid @BeanParam Paging paging) {
        return activations.history(key(of, subjectKind), paging.afterNumber(), paging.limit());
    }

    @GET
    @Path("/{divisionCode}/{fiscalYear}/{subjectKind}/audit/integrity")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(
            operationId = "checkReportTemplateActivationAudit",
            summary = "Check an activation's audit trail against its own hashes",
            description = "For a division in the token's scope.")
    @APIResponse(responseCode = "200", description = "Whether it is what was written, and where it stops being so")
    public AuditIntegrity historyIntegrity(
            @Valid @BeanParam DivisionYear of,
            @Parameter(description = "Whose reports", example = "DEPARTMENT") @PathParam("subjectKind")
                    SubjectKind subjectKind) {
        return activations.integrity(key(of, subjectKind));
    }

    private static TemplateActivation.Key key(DivisionYear of, SubjectKind subjectKind) {
        return new TemplateActivation.Key(of.divisionCode(), of.fiscalYear(), subjectKind);
    }
}
