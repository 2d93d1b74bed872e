package io.jixiao.scoring.library;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.platform.web.version.EntityTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/indicator-library")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(
        name = "Indicator library",
        description = "指标库: measurable indicators to draft tables from, shipped ones and those of divisions")
public class LibraryResource {

    private static final String PRINTABLE = "^[^\\x00-\\x1f\\x7f-\\x9f]*$";
    private static final String OWN_CODE = "\\d{6}-[0-9A-Z-]{1,30}";
    private static final String ANY_CODE = "[0-9A-Z-]{1,40}";

    private final IndicatorLibrary library;
    private final DivisionLibrary divisionLibrary;

    LibraryResource(IndicatorLibrary library, DivisionLibrary divisionLibrary) {
        this.library = library;
        this.divisionLibrary = divisionLibrary;
    }

    @GET
    @Operation(
            operationId = "searchIndicatorLibrary",
            summary = "Search the indicators that can be drafted from",
            description = "The shipped ones, those of the caller's division and those of the levels above it.")
    @APIResponse(responseCode = "200", description = "One page, in the order of the codes")
    public Page<LibraryIndicatorView> search(
            @Parameter(
                            description =
                                    "Parts of the Chinese or English name, separated by spaces; all must be in it; absent for any",
                            example = "满意")
                    @QueryParam("name")
                    @Size(max = 100)
                    @Pattern(regexp = PRINTABLE)
                    String name,
            @Parameter(description = "适用领域; absent for all", example = "URBAN_MANAGEMENT") @QueryParam("field")
                    IndicatorField field,
            @Parameter(description = "一级指标; absent for all", example = "OUTPUT") @QueryParam("indicatorClass")
                    IndicatorClass indicatorClass,
            @Parameter(description = "二级指标; absent for all", example = "QUALITY") @QueryParam("indicatorSubclass")
                    IndicatorSubclass indicatorSubclass,
            @Parameter(description = "Unit of the target; absent for any", example = "%")
                    @QueryParam("unit")
                    @Size(max = 20)
                    @Pattern(regexp = PRINTABLE)
                    String unit,
            @Parameter(description = "Whose, GB/T 2260; 000000: the shipped ones; absent for all", example = "430200")
                    @QueryParam("divisionCode")
                    @Pattern(regexp = "\\d{6}")
                    String divisionCode,
            @Valid @BeanParam Paging paging) {
        LibrarySearch search = new LibrarySearch(name, field, indicatorClass, indicatorSubclass, unit, divisionCode);
        return library.search(search, paging.afterCode(), paging.limit());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getLibraryIndicator", summary = "Read the newest version of an indicator")
    @APIResponse(
            responseCode = "200",
            description = "The indicator, even where it is withdrawn; its ETag is the version")
    public RestResponse<LibraryIndicatorView> get(
            @Parameter(description = "Its code", example = "URB-06") @PathParam("code") @Pattern(regexp = ANY_CODE)
                    String code) {
        return answer(library.get(code));
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(operationId = "getLibraryIndicatorVersion", summary = "Read one immutable version of an indicator")
    @APIResponse(responseCode = "200", description = "That version")
    public LibraryIndicatorView get(
            @Parameter(description = "Its code", example = "URB-06") @PathParam("code") @Pattern(regexp = ANY_CODE)
                    String code,
            int version) {
        return LibraryIndicatorView.of(library.get(code, version));
    }

    @PUT
    @Path("/{code}")
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "putLibraryIndicator",
            summary = "Add an indicator to the own division's library, or supersede it by its next version",
            description =
                    "The code begins with the six digits of a division in the token's scope. If-Match may be absent for the"
                            + " first version only. Tables that were drafted from it stay as they are.")
    @APIResponse(responseCode = "200", description = "The version that was added")
    public RestResponse<LibraryIndicatorView> put(
            @Parameter(
                            description = "The division's six digits, a hyphen, and the bureau's own code",
                            example = "430200-CG-01")
                    @PathParam("code")
                    @Pattern(regexp = OWN_CODE)
                    String code,
            @Parameter(description = "ETag of the indicator; absent for the first version") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid LibraryIndicatorInput request) {
        return answer(divisionLibrary.put(code, ifMatch, request));
    }

    @DELETE
    @Path("/{code}")
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "withdrawLibraryIndicator",
            summary = "Withdraw an indicator of the own division",
            description = "It is no longer found or drafted from; its versions stay readable.")
    @APIResponse(responseCode = "200", description = "The version that says so")
    public RestResponse<LibraryIndicatorView> withdraw(
            @Parameter(description = "Its code", example = "430200-CG-01")
                    @PathParam("code")
                    @Pattern(regexp = OWN_CODE)
                    String code,
            @Parameter(description = "ETag of the indicator", required = true, example = "\"1\"")
                    @HeaderParam("If-Match")
                    String ifMatch) {
        return answer(divisionLibrary.withdraw(code, ifMatch));
    }

    private static RestResponse<LibraryIndicatorView> answer(LibraryEntry entry) {
        return RestResponse.ResponseBuilder.ok(LibraryIndicatorView.of(entry))
                .header("ETag", EntityTags.of(entry.version()))
                .build();
    }
}
