package io.jixiao.scoring.evaluation;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Evaluations", description = "自评: goal, indicators, actual values and explanations")
public class EvaluationResource {

    private final EvaluationOpenings openings;
    private final Evaluations evaluations;
    private final TableEdits tableEdits;
    private final AchievementEdits achievementEdits;

    EvaluationResource(
            EvaluationOpenings openings,
            Evaluations evaluations,
            TableEdits tableEdits,
            AchievementEdits achievementEdits) {
        this.openings = openings;
        this.evaluations = evaluations;
        this.tableEdits = tableEdits;
        this.achievementEdits = achievementEdits;
    }

    @POST
    @Write
    @RolesAllowed(UNIT_EDITOR)
    @Operation(
            operationId = "openEvaluation",
            summary = "Open a self-evaluation",
            description =
                    "A draft, pinned to a rule set. The budget's figures come from budget-service, not from the request.")
    @APIResponse(
            responseCode = "201",
            description = "Opened as a draft; its ETag covers what people edit",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvaluationView.class)))
    public RestResponse<EvaluationView> open(@NotNull @Valid EvaluationOpening request) {
        EvaluationView evaluation = openings.open(request);
        return RestResponse.ResponseBuilder.<EvaluationView>created(
                        URI.create("/api/scoring/v1/evaluations/" + evaluation.id()))
                .entity(evaluation)
                .header("ETag", EntityTags.of(evaluation.editVersion()))
                .build();
    }

    @GET
    @Operation(operationId = "listEvaluations", summary = "List the evaluations in scope")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<EvaluationView> list(
            @Parameter(description = "Only of this unit; absent for all") @QueryParam("unitId") UUID unitId,
            @Parameter(description = "Only of this year; absent for all", example = "2021") @QueryParam("fiscalYear")
                    Integer fiscalYear,
            @Valid @BeanParam Paging paging) {
        return evaluations.list(paging.afterId(), unitId, fiscalYear, paging.limit());
    }

    @GET
    @Path("/{evaluationId}")
    @Operation(operationId = "getEvaluation", summary = "Read an evaluation as people edit it")
    @APIResponse(responseCode = "200", description = "The evaluation; its ETag covers what people edit, not the score")
    public RestResponse<EvaluationView> get(UUID evaluationId) {
        return answer(evaluations.get(evaluationId).view());
    }

    @PUT
    @Path("/{evaluationId}/annual-goal")
    @Write
    @RolesAllowed(UNIT_EDITOR)
    @Operation(operationId = "changeAnnualGoal", summary = "Change the annual goal of a draft")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> changeGoal(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid AnnualGoal request) {
        return answer(tableEdits.changeGoal(evaluationId, ifMatch.tags(), request));
    }

    @PUT
    @Path("/{evaluationId}/execution-explanation")
    @Write
    @RolesAllowed(UNIT_EDITOR)
    @Operation(
            operationId = "explainExecution",
            summary = "Explain why the budget was not executed in full",
            description = "Once submitted this is an amendment: it needs a reason and re-scores.")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> explainExecution(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid ExecutionExplanation request) {
        return answer(achievementEdits.explainExecution(evaluationId, ifMatch.tags(), request));
    }

    @PUT
    @Path("/{evaluationId}/execution-judgement")
    @Write
    @RolesAllowed(FINANCE_REVIEWER)
    @Operation(
            operationId = "judgeExecution",
            summary = "Decide the execution score where the adjusted budget is zero",
            description =
                    "Once submitted this is an amendment and re-scores. Who judged does not review the evaluation.")
    @APIResponse(responseCode = "200", description = "The evaluation after the change")
    public RestResponse<EvaluationView> judgeExecution(
            UUID evaluationId, @BeanParam IfMatch ifMatch, @NotNull @Valid ExecutionJudgement request) {
        return answer(achievementEdits.judgeExecution(evaluationId, ifMatch.tags(), request));
    }

    @GET
    @Path("/{evaluationId}/audit")
    @Operation(operationId = "listEvaluationAudit", summary = "Read who changed what, when and why")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<AuditView> history(UUID evaluationId, @Valid @BeanParam Paging paging) {
        return evaluations.history(evaluationId, paging.afterNumber(), paging.limit());
    }

    @GET
    @Path("/{evaluationId}/audit/integrity")
    @RolesAllowed({FINANCE_ADMIN, FINANCE_REVIEWER, AUDITOR})
    @Operation(operationId = "checkEvaluationAudit", summary = "Check the audit trail against its own hashes")
    @APIResponse(responseCode = "200", description = "Whether it is what was written, and where it stops being so")
    public AuditIntegrity historyIntegrity(UUID evaluationId) {
        return evaluations.historyIntegrity(evaluationId);
    }

    static RestResponse<EvaluationView> answer(EvaluationView evaluation) {
        return RestResponse.ResponseBuilder.ok(evaluation)
                .header("ETag", EntityTags.of(evaluation.editVersion()))
                .build();
    }
}
