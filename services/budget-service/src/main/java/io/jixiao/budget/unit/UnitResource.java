package io.jixiao.budget.unit;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
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

@Path("/api/budget/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Units", description = "预算单位 and the versions of their profiles")
public class UnitResource {

    private final Units units;

    UnitResource(Units units) {
        this.units = units;
    }

    @POST
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "registerUnit",
            summary = "Register or update a unit",
            description =
                    "Upserts by (source, externalId) within the division. A changed name or profile becomes a new profile version.")
    @APIResponse(
            responseCode = "201",
            description = "The unit was made; its ETag is the profile version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The unit was there; it is up to date now, and its ETag is the profile version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> register(@NotNull @Valid UnitRegistration request) {
        var registered = units.register(request);
        UnitView unit = registered.unit();
        var response = registered.created()
                ? RestResponse.ResponseBuilder.<UnitView>created(URI.create("/api/budget/v1/units/" + unit.id()))
                        .entity(unit)
                : RestResponse.ResponseBuilder.ok(unit);
        return response.header("ETag", EntityTags.of(unit.profileVersion())).build();
    }

    @GET
    @Operation(operationId = "listUnits", summary = "List the units in scope")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<UnitView> list(@Valid @BeanParam Paging paging) {
        return units.list(paging.afterId(), paging.limit());
    }

    @GET
    @Path("/{unitId}")
    @Operation(operationId = "getUnit", summary = "Read a unit with its newest profile")
    @APIResponse(responseCode = "200", description = "The unit; its ETag is the profile version")
    public RestResponse<UnitView> get(UUID unitId) {
        UnitView unit = units.get(unitId);
        return RestResponse.ResponseBuilder.ok(unit)
                .header("ETag", EntityTags.of(unit.profileVersion()))
                .build();
    }

    @GET
    @Path("/{unitId}/profile/versions/{version}")
    @Operation(operationId = "getUnitProfileVersion", summary = "Read one immutable version of a unit's profile")
    @APIResponse(responseCode = "200", description = "That version; it never changes")
    public UnitView profile(UUID unitId, int version) {
        return units.profile(unitId, version);
    }

    @GET
    @Path("/{unitId}/audit")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "listUnitAudit", summary = "Read who changed what, when and why")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(UUID unitId, @Valid @BeanParam Paging paging) {
        return units.history(unitId, paging.afterNumber(), paging.limit());
    }

    @GET
    @Path("/{unitId}/audit/integrity")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "checkUnitAudit", summary = "Check the audit trail against its own hashes")
    @APIResponse(responseCode = "200", description = "Whether it is what was written, and where it stops being so")
    public AuditIntegrity historyIntegrity(UUID unitId) {
        return units.historyIntegrity(unitId);
    }
}
