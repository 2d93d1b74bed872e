package io.jixiao.scoring.ranking;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.page.Paging;
import io.jixiao.scoring.evaluation.EvaluationState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/rankings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Ranking", description = "排名: the evaluations of a division and year beside each other")
public class RankingResource {

    private final Rankings rankings;

    RankingResource(Rankings rankings) {
        this.rankings = rankings;
    }

    @GET
    @Operation(
            operationId = "rankEvaluations",
            summary = "Rank the evaluations of a division and year, self score beside review score",
            description =
                    "For a division that the token's scope holds as a whole; that level alone, without those below. Ranked by the review total where the review is signed, else by the self total, among SUBMITTED, APPROVED, REVIEWED and PUBLISHED evaluations: a draft or returned one has no score that anybody stands by. What was submitted counts by its newest version, what was approved by the official one. An evaluation whose total is undecided has no place.")
    @APIResponse(responseCode = "200", description = "One page, the highest total first")
    @APIResponse(responseCode = "404", description = "The division is outside the token's scope, or only in part in it")
    public Page<RankedEvaluation> ranking(
            @Parameter(description = "财政区划, GB/T 2260", required = true, example = "430200")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[0-9]{6}$")
                    String divisionCode,
            @Parameter(description = "年度, 2000 to 2100", required = true, example = "2021")
                    @QueryParam("fiscalYear")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer fiscalYear,
            @Parameter(
                            description = "Rank departments or projects among themselves; absent for both together",
                            example = "DEPARTMENT")
                    @QueryParam("subjectKind")
                    SubjectKind subjectKind,
            @Parameter(
                            description = "Rank only what stands there; absent for every state that counts",
                            example = "PUBLISHED")
                    @QueryParam("state")
                    EvaluationState state,
            @Valid @BeanParam Paging paging) {
        return rankings.of(
                new RankingQuery(divisionCode, fiscalYear, subjectKind, state),
                paging.after(Place::of, Place.FIRST),
                paging.limit());
    }
}
