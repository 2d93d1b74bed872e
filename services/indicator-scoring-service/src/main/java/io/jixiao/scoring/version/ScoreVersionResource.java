package io.jixiao.scoring.version;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.evaluation.Evaluations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/evaluations/{evaluationId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Scores", description = "得分: immutable versions with trace and findings")
public class ScoreVersionResource {

    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final ScoreVersionRepository versions;
    private final Acceptances acceptances;

    ScoreVersionResource(
            Evaluations evaluations, ScoreVersions scores, ScoreVersionRepository versions, Acceptances acceptances) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.versions = versions;
        this.acceptances = acceptances;
    }

    @GET
    @Path("/score-preview")
    @Operation(operationId = "previewScore", summary = "Score the evaluation as it stands, without keeping the result")
    @APIResponse(responseCode = "200", description = "The score as a submission would give it now")
    public ScoreView preview(UUID evaluationId) {
        return scores.previewView(evaluations.get(evaluationId));
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "listScoreVersions", summary = "List the score versions of an evaluation")
    @APIResponse(responseCode = "200", description = "One page, oldest first")
    public Page<ScoreVersionSummary> list(UUID evaluationId, @Valid @BeanParam Paging paging) {
        evaluations.get(evaluationId);
        return Page.of(
                versions.after(evaluationId, paging.afterNumber(), paging.limit() + 1),
                paging.limit(),
                version -> "" + version.version(),
                version -> version);
    }

    @GET
    @Path("/versions/{version}")
    @Operation(operationId = "getScoreVersion", summary = "Read one immutable score version")
    @APIResponse(
            responseCode = "200",
            description = "That version; it never changes, only acceptances of its findings are added")
    public ScoreVersionView get(UUID evaluationId, long version) {
        return versions.find(evaluationId, version)
                .map(found -> ScoreVersionView.of(found, acceptances.of(evaluationId)))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("/versions/latest")
    @Operation(operationId = "getLatestScoreVersion", summary = "Read the newest score version")
    @APIResponse(responseCode = "200", description = "The newest version")
    public ScoreVersionView latest(UUID evaluationId) {
        return get(evaluationId, evaluations.get(evaluationId).latestVersion());
    }

    @GET
    @Path("/versions/official")
    @Operation(operationId = "getOfficialScoreVersion", summary = "Read the approved score version")
    @APIResponse(responseCode = "200", description = "The version that was approved")
    public ScoreVersionView official(UUID evaluationId) {
        return get(evaluationId, evaluations.get(evaluationId).officialVersion());
    }
}
