package io.jixiao.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import org.junit.jupiter.api.Test;

class AnswersKeepContractTest {
    private static final Contract CONTRACT = Contract.of("""
            paths:
              /scores/{version}:
                get: {responses: {"200": {content: {application/json: {schema: {$ref: '#/components/schemas/Score'}}}}}}
              /scores/latest:
                get: {responses: {}}
            components:
              schemas:
                Score:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, format: uuid}
                    total: {$ref: '#/components/schemas/Points'}
                Points: {type: number, minimum: 0}
                Problem: {type: object, properties: {code: {type: string}}}
            """);

    private final AnswersKeepContract answers = new AnswersKeepContract(CONTRACT);

    @Test
    void anAnswerAsThePublishedOnePasses() {
        assertDoesNotThrow(() -> check("{\"id\": \"0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35\", \"total\": 99.44}"));
    }

    @Test
    void aMissingFieldIsNamed() {
        assertNames("id", "{\"total\": 99.44}");
    }

    @Test
    void aFieldOfTheWrongTypeIsNamedBehindItsReference() {
        assertNames("total", "{\"id\": \"0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35\", \"total\": \"99.44\"}");
    }

    @Test
    void aFieldThatNobodyPublishedIsNamed() {
        assertNames("secret", "{\"id\": \"0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35\", \"secret\": 1}");
    }

    @Test
    void aProblemCarriesNothingThatNobodyPublishedEither() {
        var problem = JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Problem");
        answers.requireValid("get /scores/latest", problem, "{\"code\": \"STEP_NOT_ALLOWED\"}");

        String message = assertThrows(
                        AssertionError.class,
                        () -> answers.requireValid("get /scores/latest", problem, "{\"allowedSteps\": []}"))
                .getMessage();
        assertTrue(message.contains("'allowedSteps'"), message);
    }

    @Test
    void aHeaderThatAClientSteersByIsToldWhereItComesAndComesWhereItIsTold() {
        var none = JsonNodeFactory.instance.objectNode();
        var told = JsonNodeFactory.instance.objectNode();
        told.putObject("ETag").put("required", true);
        Headers tagged = new Headers(new Header("ETag", "\"4\""));

        answers.requireHeaders("get /scores/latest", told, tagged);
        assertThrows(AssertionError.class, () -> answers.requireHeaders("get /scores/latest", none, tagged));
        assertThrows(AssertionError.class, () -> answers.requireHeaders("get /scores/latest", told, new Headers()));
    }

    @Test
    void aFixedAddressGoesBeforeATemplate() {
        assertEquals(
                "/scores/latest",
                answers.operation("get", "/scores/latest").orElseThrow().path());
        assertEquals(
                "/scores/{version}",
                answers.operation("get", "/scores/7").orElseThrow().path());
        assertTrue(answers.operation("get", "/scores/7/lines").isEmpty());
    }

    private void assertNames(String field, String body) {
        String message = assertThrows(AssertionError.class, () -> check(body)).getMessage();
        assertTrue(message.contains("'" + field + "'") || message.contains("/" + field), message);
    }

    private void check(String body) {
        var schema =
                CONTRACT.document().at("/paths/~1scores~1{version}/get/responses/200/content/application~1json/schema");
        answers.requireValid("get /scores/{version}", schema, body);
    }
}
