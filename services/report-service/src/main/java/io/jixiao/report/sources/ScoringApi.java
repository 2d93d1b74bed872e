package io.jixiao.report.sources;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The questions that reports ask indicator-scoring-service. */
@Path("/api/scoring/v1")
@RegisterRestClient(configKey = "scoring")
interface ScoringApi {

    @GET
    @Path("/evaluations/{evaluationId}")
    EvaluationSource evaluation(
            @HeaderParam("Authorization") String authorization, @PathParam("evaluationId") UUID evaluationId);

    @POST
    @Path("/evaluations/{evaluationId}/narrative-edits")
    EvaluationSource beginNarrativeEdit(
            @HeaderParam("Authorization") String authorization, @PathParam("evaluationId") UUID evaluationId);

    @GET
    @Path("/evaluations/{evaluationId}/versions/{version}")
    ScoreSource score(
            @HeaderParam("Authorization") String authorization,
            @PathParam("evaluationId") UUID evaluationId,
            @PathParam("version") long version);

    @GET
    @Path("/evaluations/{evaluationId}/review")
    ReviewSource review(
            @HeaderParam("Authorization") String authorization,
            @PathParam("evaluationId") UUID evaluationId,
            @QueryParam("version") long version);

    @GET
    @Path("/rule-sets/{ruleSetId}/versions/{version}")
    RuleSetSource ruleSet(
            @HeaderParam("Authorization") String authorization,
            @PathParam("ruleSetId") String ruleSetId,
            @PathParam("version") int version);

    /** Answers may grow; requests of our own stay strict. */
    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper mapper) {
        return mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
