package io.jixiao.scoring.drafting;

import static io.jixiao.platform.security.Roles.UNIT_EDITOR;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.platform.web.version.IfMatch;
import io.jixiao.scoring.evaluation.EvaluationView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

@Path("/api/scoring/v1/evaluations/{evaluationId}/indicator-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(UNIT_EDITOR)
@Transactional
@Tag(
        name = "Indicator library",
        description = "指标库: measurable indicators to draft tables from, shipped ones and those of divisions")
public class DraftingResource {

    private final Drafting drafting;

    DraftingResource(Drafting drafting) {
        this.drafting = drafting;
    }

    @POST
    @Write
    @Operation(
            operationId = "draftIndicators",
            summary = "Add lines from the indicator library to a draft",
            description =
                    "What the rule set expects of a class, less what its lines have already, is shared evenly by its subclasses"
                            + " and within each by its lines, to the hundredth. Points that are written never change.")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> draft(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid IndicatorDraft request) {
        EvaluationView evaluation = drafting.draft(evaluationId, ifMatch.tags(), request);
        return RestResponse.ResponseBuilder.ok(evaluation)
                .header("ETag", EntityTags.of(evaluation.editVersion()))
                .build();
    }
}
