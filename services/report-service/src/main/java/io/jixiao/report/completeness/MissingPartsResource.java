package io.jixiao.report.completeness;

import static io.jixiao.platform.security.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/report/v1/evaluations/{evaluationId}/missing-parts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Tag(name = "Narratives")
public class MissingPartsResource {

    private final MissingParts missing;

    MissingPartsResource(MissingParts missing) {
        this.missing = missing;
    }

    @GET
    @Operation(
            operationId = "listMissingParts",
            summary = "See what a report still lacks for its template, before the unit submits",
            description = "Sections without the words that the template requires, or with too few or too many.")
    @APIResponse(responseCode = "200", description = "What is missing, in the order of the outline")
    @APIResponse(
            responseCode = "503",
            description =
                    "`SCORING_SERVICE_AWAY`: the evaluation cannot be read for the moment; or the service or something it needs"
                            + " is away. Try again later")
    public MissingPartsView missing(UUID evaluationId) {
        return missing.of(evaluationId);
    }
}
