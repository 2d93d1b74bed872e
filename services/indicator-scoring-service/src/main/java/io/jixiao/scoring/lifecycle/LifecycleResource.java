package io.jixiao.scoring.lifecycle;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.platform.web.version.IfMatch;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.EvaluationView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations/{evaluationId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Life cycle",
        description =
                "Submission, approval, return. A step that the state does not allow answers 409 with those it allows")
public class LifecycleResource {

    private final Lifecycle lifecycle;

    LifecycleResource(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @POST
    @Path("/submission")
    @Write
    @RolesAllowed(UNIT_APPROVER)
    @Operation(
            operationId = "submitEvaluation",
            summary = "Submit a draft",
            description =
                    "Refused while an error is open. The first submission makes score version 1, and the report follows.")
    @APIResponse(responseCode = "200", description = "The evaluation, submitted")
    public RestResponse<EvaluationView> submit(UUID evaluationId, @BeanParam IfMatch ifMatch) {
        return answer(lifecycle.submit(evaluationId, ifMatch.tags()));
    }

    @POST
    @Path("/approval")
    @Write
    @RolesAllowed(DEPARTMENT_APPROVER)
    @Operation(
            operationId = "approveEvaluation",
            summary = "Approve the latest score version",
            description =
                    "It becomes the official one. Refused while an error is open, and to whoever edited or submitted the evaluation, its evidence or its narrative.")
    @APIResponse(responseCode = "200", description = "The evaluation, approved")
    public RestResponse<EvaluationView> approve(UUID evaluationId, @BeanParam IfMatch ifMatch) {
        return answer(lifecycle.approve(evaluationId, ifMatch.tags()));
    }

    @POST
    @Path("/return")
    @Write
    @RolesAllowed({DEPARTMENT_APPROVER, FINANCE_REVIEWER})
    @Operation(
            operationId = "returnEvaluation",
            summary = "Give the evaluation back to its unit",
            description =
                    "What was submitted is given back by the department, what was reviewed by the bureau, what was approved by either.")
    @APIResponse(responseCode = "200", description = "The evaluation, returned; the unit edits freely again")
    public RestResponse<EvaluationView> giveBack(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid Returning request) {
        return answer(lifecycle.giveBack(evaluationId, ifMatch.tags(), request.reason()));
    }

    private static RestResponse<EvaluationView> answer(Evaluation evaluation) {
        return RestResponse.ResponseBuilder.ok(evaluation.view())
                .header("ETag", EntityTags.of(evaluation.editVersion()))
                .build();
    }
}
