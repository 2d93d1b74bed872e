package io.jixiao.scoring.crosscheck;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.page.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/divisions/{divisionCode}/cross-check")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Cross-check", description = "横向比对: what is seen only when all tables of a division lie side by side")
public class CrossCheckResource {

    private final CrossChecks checks;

    CrossCheckResource(CrossChecks checks) {
        this.checks = checks;
    }

    @GET
    @Operation(
            operationId = "crossCheckDivision",
            summary = "Compare the evaluations of a division and year with each other",
            description =
                    "For a division that the token's scope holds as a whole; that level alone, without those below. Finds lines that evaluations of different subjects have word for word (COPIED; three or more, standard wordings with standard answers apart), another unit's name in goals and explanations (COPIED with the figure `because`), and units whose evaluations all have full marks (ALL_FULL). Compared are SUBMITTED, APPROVED, REVIEWED and PUBLISHED evaluations, at most 10000. Nothing is stored, and nothing here blocks a submission.")
    @APIResponse(responseCode = "200", description = "One page, ordered by evaluation")
    @APIResponse(responseCode = "404", description = "The division is outside the token's scope, or only in part in it")
    public CrossCheckView crossCheck(
            @Parameter(description = "财政区划, GB/T 2260", example = "430200")
                    @PathParam("divisionCode")
                    @Pattern(regexp = "^[0-9]{6}$")
                    String divisionCode,
            @Parameter(description = "年度, 2000 to 2100", required = true, example = "2021")
                    @QueryParam("fiscalYear")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer fiscalYear,
            @Valid @BeanParam Paging paging) {
        return checks.of(divisionCode, fiscalYear, paging.after(Spot::of, Spot.FIRST), paging.limit());
    }
}
