package io.jixiao.scoring.whatif;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.engine.Comparison;
import io.jixiao.engine.Mode;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.web.idempotency.SavesNothing;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.jixiao.scoring.version.ScoreVersions;
import io.jixiao.scoring.version.ScoreView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/evaluations/{evaluationId}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR})
@Tag(
        name = "What-if",
        description = "Another rule set, other actuals, other weights: the difference; nothing is stored")
public class WhatIfResource {

    private final Evaluations evaluations;
    private final ScoreVersions scores;
    private final RuleSetCatalog ruleSets;

    WhatIfResource(Evaluations evaluations, ScoreVersions scores, RuleSetCatalog ruleSets) {
        this.evaluations = evaluations;
        this.scores = scores;
        this.ruleSets = ruleSets;
    }

    /** Reads and computes only, so it needs neither If-Match nor an idempotency key. */
    @POST
    @SavesNothing
    @Transactional
    @Operation(operationId = "supposeScore", summary = "Score the evaluation as it would be, without keeping anything")
    @APIResponse(responseCode = "200", description = "The supposed score and what differs from the present one")
    public WhatIfView suppose(UUID evaluationId, @NotNull @Valid WhatIf request) {
        var evaluation = evaluations.get(evaluationId);
        Evaluation present = scores.scoringInput(evaluation);
        refuseStrangeLines(present, request);
        RuleSet rules = ruleSets.pinned(evaluation.ruleSet());
        Evaluation supposed = SupposedEvaluation.on(present, request);
        Comparison scored = Comparison.of(present, rules, supposed, rules(request, rules), Mode.EVALUATION);
        return WhatIfView.of(scored.present(), scored.supposed(), ScoreView.of(supposed, scored.supposed()));
    }

    private RuleSet rules(WhatIf request, RuleSet own) {
        if (request.ruleSet() == null) {
            return own;
        }
        return ruleSets.find(request.ruleSet().id(), request.ruleSet().version())
                .orElseThrow(() -> ScoringProblem.RULE_SET_UNKNOWN.at("/ruleSet"))
                .rules();
    }

    private static void refuseStrangeLines(Evaluation present, WhatIf request) {
        Set<String> left = new HashSet<>();
        present.indicators().forEach(line -> left.add(line.id()));
        for (int i = 0; i < request.lines().size(); i++) {
            if (!left.remove(request.lines().get(i).indicatorId().toString())) {
                throw Problem.field(
                        "/lines/" + i + "/indicatorId",
                        "OF_EVALUATION_ONCE",
                        "必须是本自评的指标，且只出现一次",
                        "Must be an indicator of this evaluation, at most once");
            }
        }
    }
}
