package io.jixiao.scoring.review;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.idempotency.Write;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations/{evaluationId}/review")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(FINANCE_REVIEWER)
@Transactional
@Tag(name = "Review", description = "复核: the finance bureau scores a sample of the approved evaluations, line by line")
public class ReviewResource {

    private final Reviews reviews;

    ReviewResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
    @Operation(operationId = "getReview", summary = "Read self score and review score side by side")
    @APIResponse(
            responseCode = "200",
            description =
                    "Both scores of each line, both totals and grades, the differences; the ETag is the evaluation's")
    public RestResponse<ReviewView> get(
            UUID evaluationId,
            @Parameter(description = "The score version that was reviewed; the official one where absent")
                    @QueryParam("version")
                    Long version) {
        return answer(reviews.view(evaluationId, version));
    }

    @PUT
    @Path("/lines/{line}")
    @Write
    @Operation(
            operationId = "reviewLine",
            summary = "Give a line of the official version its review score",
            description =
                    "Allowed once approved, and not to whoever edited, judged, submitted or approved the evaluation.")
    @APIResponse(responseCode = "200", description = "The review after the change; its ETag is the evaluation's")
    public RestResponse<ReviewView> reviewLine(
            UUID evaluationId,
            @Parameter(description = "The indicator's id, or `execution`") @PathParam("line") String line,
            @BeanParam IfMatch ifMatch,
            @NotNull @Valid LineReviewInput request) {
        return answer(reviews.score(evaluationId, ifMatch.tags(), line, request));
    }

    @POST
    @Path("/completion")
    @Write
    @Operation(
            operationId = "completeReview",
            summary = "Sign the review",
            description =
                    "Refused while a line has no review score, unless the signature confirms the self scores of the remaining lines.")
    @APIResponse(responseCode = "200", description = "The signed review; the evaluation is REVIEWED")
    public RestResponse<ReviewView> complete(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid ReviewSignature request) {
        return answer(reviews.complete(evaluationId, ifMatch.tags(), request));
    }

    private static RestResponse<ReviewView> answer(Reviews.Reviewed reviewed) {
        return RestResponse.ResponseBuilder.ok(reviewed.view())
                .header("ETag", EntityTags.of(reviewed.editVersion()))
                .build();
    }
}
