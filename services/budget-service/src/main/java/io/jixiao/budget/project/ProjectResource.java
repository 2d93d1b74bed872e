package io.jixiao.budget.project;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/budget/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Projects", description = "项目 of a unit")
public class ProjectResource {

    private final Projects projects;

    ProjectResource(Projects projects) {
        this.projects = projects;
    }

    @POST
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "registerProject",
            summary = "Register or rename a project",
            description = "Upserts by (source, externalId) within the division.")
    @APIResponse(
            responseCode = "201",
            description = "The project was made",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectView.class)))
    @APIResponse(responseCode = "404", description = "There is no such unit, or it is outside the token's scope")
    @APIResponse(
            responseCode = "200",
            description = "The project was there; it is up to date now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProjectView.class)))
    public RestResponse<ProjectView> register(@NotNull @Valid ProjectRegistration request) {
        var registered = projects.register(request);
        ProjectView project = registered.project();
        return registered.created()
                ? RestResponse.ResponseBuilder.<ProjectView>created(
                                URI.create("/api/budget/v1/projects/" + project.id()))
                        .entity(project)
                        .build()
                : RestResponse.ok(project);
    }

    @GET
    @Operation(operationId = "listProjects", summary = "List the projects in scope")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<ProjectView> list(@Valid @BeanParam Paging paging) {
        return projects.list(paging.afterId(), paging.limit());
    }

    @GET
    @Path("/{projectId}")
    @Operation(operationId = "getProject", summary = "Read a project")
    @APIResponse(responseCode = "200", description = "The project")
    public ProjectView get(UUID projectId) {
        return projects.get(projectId);
    }

    @GET
    @Path("/{projectId}/audit")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "listProjectAudit", summary = "Read who changed what, when and why")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(UUID projectId, @Valid @BeanParam Paging paging) {
        return projects.history(projectId, paging.afterNumber(), paging.limit());
    }

    @GET
    @Path("/{projectId}/audit/integrity")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "checkProjectAudit", summary = "Check the audit trail against its own hashes")
    @APIResponse(responseCode = "200", description = "Whether it is what was written, and where it stops being so")
    public AuditIntegrity historyIntegrity(UUID projectId) {
        return projects.historyIntegrity(projectId);
    }
}
