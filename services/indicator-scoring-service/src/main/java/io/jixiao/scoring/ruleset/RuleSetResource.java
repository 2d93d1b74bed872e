package io.jixiao.scoring.ruleset;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/rule-sets")
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Tag(name = "Rule sets", description = "评分办法")
public class RuleSetResource {

    @Inject
    RuleSetCatalog catalog;

    @GET
    @Operation(operationId = "listRuleSets", summary = "List the rule sets")
    @APIResponse(responseCode = "200", description = "All of them")
    public Page<RuleSetView> list() {
        return new Page<>(catalog.all().stream().map(RuleSetView::of).toList(), null);
    }

    @GET
    @Path("/{ruleSetId}/versions/{version}")
    @Operation(operationId = "getRuleSet", summary = "Read one immutable version of a rule set")
    @APIResponse(responseCode = "200", description = "That version; it never changes")
    public RuleSetView get(String ruleSetId, int version) {
        return catalog.find(ruleSetId, version)
                .map(RuleSetView::of)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
