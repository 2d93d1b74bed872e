package io.jixiao.report.template;

import static io.jixiao.platform.security.Roles.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.template.TemplateCatalog.Entry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/report/v1/report-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Report templates", description = "报告模板: versioned data; a version never changes")
public class TemplateResource {

    private static final String DOCUMENT = "A report template by `report-template.schema.json`, beside this document";

    private final TemplateCatalog catalog;
    private final DivisionTemplates divisionTemplates;

    TemplateResource(TemplateCatalog catalog, DivisionTemplates divisionTemplates) {
        this.catalog = catalog;
        this.divisionTemplates = divisionTemplates;
    }

    @GET
    @Operation(operationId = "listReportTemplates", summary = "List every version of every report template")
    @APIResponse(responseCode = "200", description = "All of them, the shipped ones first")
    public Page<TemplateView> list() {
        return new Page<>(catalog.all().stream().map(TemplateView::of).toList(), null);
    }

    @POST
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "makeReportTemplate",
            summary = "Make a report template, or supersede one by its next version",
            description =
                    "For a region in the token's scope; every version of an id is made for the same region. What it does not say"
                            + " comes from the version that it `extends`, as it is now: it is kept, hashed and answered whole.")
    @APIResponse(
            responseCode = "201",
            description = "Made; it will never change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> make(
            @RequestBody(description = DOCUMENT, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    JsonNode request) {
        TemplateView made = TemplateView.of(divisionTemplates.add(request.toString()));
        return RestResponse.ResponseBuilder.<TemplateView>created(
                        URI.create("/api/report/v1/report-templates/" + made.id() + "/versions/" + made.version()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{templateId}/versions/{version}")
    @Operation(operationId = "getReportTemplate", summary = "Read one immutable version of a report template")
    @APIResponse(responseCode = "200", description = "What a reader needs of it")
    public TemplateView get(String templateId, int version) {
        return TemplateView.of(find(templateId, version));
    }

    @GET
    @Path("/{templateId}/versions/{version}/document")
    @Operation(
            operationId = "getReportTemplateDocument",
            summary = "Read the whole of one version, to make another from it")
    @APIResponse(
            responseCode = "200",
            description = DOCUMENT,
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public RawValue document(String templateId, int version) {
        return catalog.document(templateId, version)
                .map(RawValue::new)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private Entry find(String templateId, int version) {
        return catalog.find(templateId, version).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
