package io.jixiao.scoring.ruleset;

import static io.jixiao.platform.security.Roles.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ruleset.RuleSetCatalog.Entry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Rule sets", description = "评分办法: versioned data; a version never changes")
public class RuleSetResource {

    private static final String DOCUMENT = "A rule set by `rule-set.schema.json`, beside this document";

    private final RuleSetCatalog catalog;
    private final DivisionRuleSets divisionRuleSets;

    RuleSetResource(RuleSetCatalog catalog, DivisionRuleSets divisionRuleSets) {
        this.catalog = catalog;
        this.divisionRuleSets = divisionRuleSets;
    }

    @GET
    @Operation(operationId = "listRuleSets", summary = "List every version of every rule set")
    @APIResponse(responseCode = "200", description = "All of them, the shipped ones first")
    public Page<RuleSetView> list() {
        return new Page<>(catalog.all().stream().map(RuleSetView::of).toList(), null);
    }

    @POST
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(
            operationId = "makeRuleSet",
            summary = "Make a rule set, or supersede one by its next version",
            description =
                    "For a region in the token's scope; every version of an id is made for the same region. Evaluations that are open stay pinned to the version they have."
                            + " What it does not say comes from the version that it `extends`, and its words from the lexicon that it names, as they are now: it is kept, hashed and answered whole.")
    @APIResponse(
            responseCode = "201",
            description = "Made; it will never change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RuleSetView.class)))
    public RestResponse<RuleSetView> make(
            @RequestBody(description = DOCUMENT, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    JsonNode request) {
        RuleSetView made = RuleSetView.of(divisionRuleSets.add(request.toString()));
        return RestResponse.ResponseBuilder.<RuleSetView>created(
                        URI.create("/api/scoring/v1/rule-sets/" + made.id() + "/versions/" + made.version()))
                .entity(made)
                .build();
    }

    @GET
    @Path("/{ruleSetId}/versions/{version}")
    @Operation(operationId = "getRuleSet", summary = "Read one immutable version of a rule set")
    @APIResponse(responseCode = "200", description = "What a reader needs of it")
    public RuleSetView get(String ruleSetId, int version) {
        return RuleSetView.of(find(ruleSetId, version));
    }

    @GET
    @Path("/{ruleSetId}/versions/{version}/document")
    @Operation(operationId = "getRuleSetDocument", summary = "Read the whole of one version, to make another from it")
    @APIResponse(
            responseCode = "200",
            description = DOCUMENT,
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public RawValue document(String ruleSetId, int version) {
        return catalog.document(ruleSetId, version)
                .map(RawValue::new)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private Entry find(String ruleSetId, int version) {
        return catalog.find(ruleSetId, version).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
