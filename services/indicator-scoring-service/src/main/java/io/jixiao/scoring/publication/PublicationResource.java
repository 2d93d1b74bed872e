package io.jixiao.scoring.publication;

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
@RolesAllowed(FINANCE_ADMIN)
@Transactional
@Tag(name = "Publication", description = "公开: locks the official score; a correction is a new version")
public class PublicationResource {

    private final Publications publications;

    PublicationResource(Publications publications) {
        this.publications = publications;
    }

    @GET
    @Path("/publication")
    @RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
    @Operation(operationId = "getPublication", summary = "Read what was published, and what the budget did since")
    @APIResponse(
            responseCode = "200",
            description = "All publications, none yet is an empty list; their ETag is the evaluation's")
    public RestResponse<PublicationView> get(UUID evaluationId) {
        return answer(publications.list(evaluationId));
    }

    @POST
    @Path("/publication")
    @Write
    @Operation(
            operationId = "publishEvaluation",
            summary = "Publish the official score version",
            description =
                    "From APPROVED, or from REVIEWED. Refused while a newer score version waits for its approval, and while an error is open that nobody accepted.")
    @APIResponse(responseCode = "200", description = "The publications; the evaluation is PUBLISHED and locked")
    public RestResponse<PublicationView> publish(UUID evaluationId, @BeanParam IfMatch ifMatch) {
        return answer(publications.publish(evaluationId, ifMatch.tags()));
    }

    @POST
    @Path("/reopening")
    @Write
    @Operation(operationId = "reopenEvaluation", summary = "Open a published evaluation to its unit again")
    @APIResponse(responseCode = "200", description = "The publications; the evaluation is RETURNED")
    public RestResponse<PublicationView> reopen(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid Reopening request) {
        return answer(publications.reopen(evaluationId, ifMatch.tags(), request.reason()));
    }

    private static RestResponse<PublicationView> answer(Publications.Listed listed) {
        return RestResponse.ResponseBuilder.ok(listed.view())
                .header("ETag", EntityTags.of(listed.editVersion()))
                .build();
    }
}
