package io.jixiao.scoring.evaluation;

import static io.jixiao.platform.security.Roles.UNIT_EDITOR;

import io.jixiao.platform.web.idempotency.Write;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations/{evaluationId}/narrative-edits")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(UNIT_EDITOR)
@Transactional
@Tag(name = "Evaluations")
public class NarrativeEditResource {

    private final NarrativeEdits edits;

    NarrativeEditResource(NarrativeEdits edits) {
        this.edits = edits;
    }

    @POST
    @Write
    @Operation(
            operationId = "beginNarrativeEdit",
            summary = "Say that the caller writes on the narrative",
            description =
                    "report-service says so in its caller's name before it keeps a word. The caller is an editor of the evaluation from then on, and neither approves, reviews nor publishes it. Table and ETag stay.")
    @APIResponse(responseCode = "200", description = "The evaluation, open to its unit")
    public RestResponse<EvaluationView> begin(UUID evaluationId) {
        return RestResponse.ok(edits.begin(evaluationId).view());
    }
}
