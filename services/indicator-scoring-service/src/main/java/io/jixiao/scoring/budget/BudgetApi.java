package io.jixiao.scoring.budget;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The questions that scoring asks budget-service. */
@Path("/api/budget/v1")
@RegisterRestClient(configKey = "budget")
interface BudgetApi {

    record Unit(UUID id, String divisionCode, String departmentCode, String unitCode, String name) {}

    record Project(UUID id, UUID unitId, String name) {}

    record Budgets(List<AnnualBudget> items, String nextCursor) {}

    @GET
    @Path("/units/{unitId}")
    Unit unit(@HeaderParam("Authorization") String authorization, @PathParam("unitId") UUID unitId);

    @GET
    @Path("/projects/{projectId}")
    Project project(@HeaderParam("Authorization") String authorization, @PathParam("projectId") UUID projectId);

    @GET
    @Path("/annual-budgets")
    Budgets annualBudgets(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("unitId") UUID unitId,
            @QueryParam("fiscalYear") int fiscalYear,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    /** Answers may grow; requests of our own stay strict. */
    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper mapper) {
        return mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
