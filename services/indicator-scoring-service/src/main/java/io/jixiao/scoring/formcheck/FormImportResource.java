package io.jixiao.scoring.formcheck;

import static io.jixiao.platform.security.Roles.UNIT_EDITOR;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.scoring.evaluation.EvaluationOpenings;
import io.jixiao.scoring.evaluation.EvaluationView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/scoring/v1/evaluations:import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(UNIT_EDITOR)
@Transactional
@Tag(name = "Form checks")
public class FormImportResource {

    private final EvaluationOpenings openings;
    private final ImportRules rules;

    FormImportResource(EvaluationOpenings openings, ImportRules rules) {
        this.openings = openings;
        this.rules = rules;
    }

    @POST
    @Write
    @Operation(
            operationId = "importEvaluation",
            summary = "Open a self-evaluation from a checked form",
            description =
                    "A draft with the form's goal, lines and explanations, all or nothing. Money comes from budget-service and scores from the rules, so the form's own are left out.")
    @APIResponse(
            responseCode = "201",
            description = "Opened as a draft; its ETag covers what people edit",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvaluationView.class)))
    public RestResponse<EvaluationView> open(@NotNull @Valid FormImport request) {
        EvaluationView evaluation = openings.open(rules.kept(ImportedForm.opening(request)));
        return RestResponse.ResponseBuilder.<EvaluationView>created(
                        URI.create("/api/scoring/v1/evaluations/" + evaluation.id()))
                .entity(evaluation)
                .header("ETag", EntityTags.of(evaluation.editVersion()))
                .build();
    }
}
