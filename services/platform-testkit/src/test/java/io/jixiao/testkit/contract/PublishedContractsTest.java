package io.jixiao.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checked-in OpenAPI documents keep the rules, and the rules bite. */
class PublishedContractsTest {
    private static final List<String> SERVICES =
            List.of("budget-service", "indicator-scoring-service", "report-service");

    /** Breaks every rule. */
    private static final Contract CARELESS = Contract.of("""
            paths:
              /things/{id}:
                get: {responses: {"404": {}}, parameters: [{name: id}]}
                put:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses: {"200": {}}
              /others:
                get:
                  responses:
                    "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Other'}}}}
                    "500": {description: It failed}
            components:
              responses:
                Failed: {description: It failed}
              schemas:
                Thing: {type: object, required: [size, note], properties: {name: {type: string, pattern: '\\p{L}'}, note: {description: absent at times}}}
                Forgotten: {type: object}
            """);

    static Stream<Arguments> servicesAndRules() {
        return SERVICES.stream()
                .flatMap(service -> Arrays.stream(LintRule.values()).map(rule -> Arguments.of(service, rule)));
    }

    @ParameterizedTest
    @MethodSource("servicesAndRules")
    void aServiceKeepsTheRule(String service, LintRule rule) {
        Contract contract = Contract.of(Specifications.openApi(service));

        assertEquals(List.of(), rule.breaches(contract).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aCarelessContractBreaksTheRule(LintRule rule) {
        assertTrue(rule.breaches(CARELESS).findAny().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-service", "indicator-scoring-service", "report-service"})
    void theSameOperationsAreToldInBothVersions(String service) {
        Path older = Specifications.openApi30(service);

        assertEquals("3.0.3", Contract.of(older).document().path("openapi").asText());
        assertEquals(operations(Contract.of(Specifications.openApi(service))), operations(Contract.of(older)));
    }

    private static List<String> operations(Contract contract) {
        return contract.operations().stream().map(Contract.Operation::toString).toList();
    }
}
