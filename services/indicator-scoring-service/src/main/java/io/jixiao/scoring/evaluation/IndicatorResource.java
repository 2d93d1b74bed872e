package io.jixiao.scoring.evaluation;

import static io.jixiao.platform.security.Roles.*;
import static io.jixiao.scoring.evaluation.EvaluationResource.answer;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations/{evaluationId}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(UNIT_EDITOR)
@Transactional
@Tag(
        name = "Indicators",
        description =
                "The lines of an evaluation. Lines and targets change in a draft only; what was achieved also later, with a reason")
public class IndicatorResource {

    private final TableEdits tableEdits;
    private final AchievementEdits achievementEdits;

    IndicatorResource(TableEdits tableEdits, AchievementEdits achievementEdits) {
        this.tableEdits = tableEdits;
        this.achievementEdits = achievementEdits;
    }

    @POST
    @Write
    @Operation(operationId = "addIndicator", summary = "Add a line to a draft")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> add(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid IndicatorInput request) {
        return answer(tableEdits.addIndicator(evaluationId, ifMatch.tags(), request));
    }

    @PUT
    @Path("/{indicatorId}")
    @Write
    @Operation(operationId = "changeIndicator", summary = "Change a whole line of a draft")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> change(
            UUID evaluationId, UUID indicatorId, @BeanParam IfMatch ifMatch, @NotNull @Valid IndicatorInput request) {
        return answer(tableEdits.changeIndicator(evaluationId, indicatorId, ifMatch.tags(), request));
    }

    @DELETE
    @Path("/{indicatorId}")
    @Write
    @Operation(operationId = "removeIndicator", summary = "Remove a line from a draft")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> remove(UUID evaluationId, UUID indicatorId, @BeanParam IfMatch ifMatch) {
        return answer(tableEdits.removeIndicator(evaluationId, indicatorId, ifMatch.tags()));
    }

    @PUT
    @Path("/{indicatorId}/actual")
    @Write
    @Operation(
            operationId = "changeActual",
            summary = "Say what was achieved on a line",
            description = "Once submitted this is an amendment: it needs a reason and re-scores.")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> changeActual(
            UUID evaluationId, UUID indicatorId, @BeanParam IfMatch ifMatch, @NotNull @Valid ActualInput request) {
        return answer(achievementEdits.changeActual(evaluationId, indicatorId, ifMatch.tags(), request));
    }

    @PUT
    @Path("/{indicatorId}/judgement")
    @Write
    @RolesAllowed({UNIT_EDITOR, FINANCE_REVIEWER})
    @Operation(
            operationId = "judgeIndicator",
            summary = "Judge a line that cannot be computed",
            description =
                    "Once submitted this is an amendment and re-scores. Who judged is one of those who made the self score, and neither approves, reviews nor publishes the evaluation, nor accepts its findings.")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> judge(
            UUID evaluationId, UUID indicatorId, @BeanParam IfMatch ifMatch, @NotNull @Valid JudgementInput request) {
        return answer(achievementEdits.judge(evaluationId, indicatorId, ifMatch.tags(), request));
    }
}
