package io.jixiao.report.sources;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The questions that reports ask budget-service. */
@Path("/api/budget/v1")
@RegisterRestClient(configKey = "budget")
interface BudgetApi {

    @GET
    @Path("/units/{unitId}")
    UnitSource unit(@HeaderParam("Authorization") String authorization, @PathParam("unitId") UUID unitId);

    @GET
    @Path("/projects/{projectId}")
    ProjectSource project(@HeaderParam("Authorization") String authorization, @PathParam("projectId") UUID projectId);

    /** Answers may grow; requests of our own stay strict. */
    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper mapper) {
        return mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
