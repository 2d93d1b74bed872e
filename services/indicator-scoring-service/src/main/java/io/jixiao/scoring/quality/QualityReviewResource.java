package io.jixiao.scoring.quality;

import static io.jixiao.platform.security.Roles.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/evaluations/{evaluationId}/quality-review")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(
        name = "Quality review",
        description = "Targets and weights reviewed before the year, while they can still be mended")
public class QualityReviewResource {

    private final QualityReviews reviews;

    QualityReviewResource(QualityReviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            operationId = "reviewQuality",
            summary = "Review a table's targets and weights, with what to write instead",
            description =
                    "Needs no actual values and keeps nothing. Suggestions come from the line itself, from the nearest indicator of"
                            + " the library, from the rule set, and from last year's official result where there is one.")
    @APIResponse(responseCode = "200", description = "Every weakness with its suggestions")
    public QualityReviewView review(UUID evaluationId) {
        return reviews.review(evaluationId);
    }
}
