package io.jixiao.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClientKeepsContractTest {
    private static final Contract CONTRACT = Contract.of("""
            paths:
              /api/scores/{id}:
                get:
                  parameters: [{name: id, in: path}]
                  responses: {"200": {content: {application/json: {schema: {$ref: '#/components/schemas/Score'}}}}}
            components:
              schemas:
                Score:
                  required: [version]
                  properties:
                    version: {type: integer}
                    year: {type: integer}
                    lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
                Line: {properties: {name: {type: [string, "null"]}, points: {type: number}}}
            """);

    @Path("/api")
    interface Kept {
        record Line(String name) {}

        record Score(long version, List<Line> lines) {}

        @GET
        @Path("/scores/{id}")
        Score score(@PathParam("id") UUID id);
    }

    @Path("/api")
    interface Broken {
        record Line(String name, String points) {}

        record Score(long version, int year, List<Line> lines, String grade) {}

        @GET
        @Path("/scores/{id}")
        Score score(@PathParam("id") UUID id, @QueryParam("mode") String mode);
    }

    @Path("/api")
    interface Unknown {
        @GET
        @Path("/totals")
        Kept.Score total();
    }

    @Test
    void aClientMayReadLessThanThereIs() {
        assertEquals(List.of(), ClientKeepsContract.faults(Kept.class, CONTRACT));
    }

    @Test
    void eachFieldAndParameterThatTheContractDoesNotHoldIsNamed() {
        assertEquals(
                List.of(
                        "get /api/scores/{id} has no parameter query mode",
                        "/api/scores/{id}.year may be absent",
                        "/api/scores/{id}.lines[].points is \"number\" and read as string",
                        "/api/scores/{id}.grade is not in the contract"),
                ClientKeepsContract.faults(Broken.class, CONTRACT));
    }

    @Test
    void anAddressThatTheContractDoesNotHoldIsNamed() {
        assertEquals(
                List.of("get /api/totals is not in the contract"), ClientKeepsContract.faults(Unknown.class, CONTRACT));
    }
}
