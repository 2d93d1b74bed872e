package io.jixiao.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.testkit.contract.Contract.Operation;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the contract of a service must keep to. Each names the places that do not. */
public enum LintRule {
    OPERATION_ID_IS_UNIQUE(contract -> {
        Set<String> seen = new HashSet<>();
        return contract.operations().stream()
                .filter(operation ->
                        !seen.add(operation.node().path("operationId").asText("")))
                .map(Operation::toString);
    }),
    OPERATION_HAS_ID_SUMMARY_AND_TAG(operations(operation -> has(operation.node(), "operationId")
            && has(operation.node(), "summary")
            && operation.node().path("tags").size() == 1)),
    OPERATION_NAMES_THE_ROLES_IT_NEEDS(
            operations(operation -> operation.node().at("/security/0/token").size() > 0)),
    PARAMETER_IS_DESCRIBED(contract -> contract.operations().stream()
            .flatMap(operation -> elements(operation.node().path("parameters"))
                    .filter(parameter -> !has(parameter, "description") || !parameter.has("schema"))
                    .map(parameter -> operation + " " + parameter.path("name").asText()))),
    SUCCESS_HAS_A_SCHEMA(contract -> contract.operations().stream()
            .flatMap(operation -> operation
                    .answers()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .filter(answer ->
                            elements(contract.resolved(answer.getValue()).path("content"))
                                            .filter(content -> content.has("schema"))
                                            .count()
                                    == 0)
                    .map(answer -> operation + " " + answer.getKey()))),
    OPERATION_HAS_A_SUCCESS(operations(
            operation -> operation.answers().anyMatch(answer -> answer.getKey().startsWith("2")))),
    FAILURE_IS_A_PROBLEM(contract -> contract.operations().stream()
            .flatMap(operation -> operation
                    .answers()
                    .filter(answer -> !answer.getKey().startsWith("2"))
                    .filter(answer -> !"#/components/schemas/Problem"
                            .equals(contract.resolved(answer.getValue())
                                    .path("content")
                                    .path("application/problem+json")
                                    .at("/schema/$ref")
                                    .asText()))
                    .map(answer -> operation + " " + answer.getKey()))),
    EVERY_OPERATION_TELLS_ITS_COMMON_PROBLEMS(operations(operation -> Stream.of("400", "401", "403", "500", "503")
            .allMatch(status -> operation.node().path("responses").has(status)))),
    A_CHANGE_TELLS_OF_CONFLICTS(operations(operation -> operation.method().equals("get")
            || (operation.node().path("responses").has("409")
                    && operation.node().path("responses").has("422")))),
    SCHEMA_IS_DESCRIBED(contract -> contract.schemas()
            .filter(schema -> !has(schema.getValue(), "description"))
            .map(Map.Entry::getKey)),
    PROPERTY_IS_DESCRIBED(contract -> contract.schemas()
            .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                    .filter(property -> !has(property.getValue(), "description")
                            && !property.getValue().has("$ref"))
                    .map(property -> schema.getKey() + "." + property.getKey()))),
    OPTIONAL_PROPERTY_SAYS_WHEN_IT_IS_ABSENT(contract -> contract.schemas()
            .filter(schema -> !tellsOfAbsence(schema.getValue()))
            .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                    .filter(property -> elements(schema.getValue().path("required"))
                            .noneMatch(name -> name.asText().equals(property.getKey())))
                    .filter(property -> !property.getValue().has("default") && !tellsOfAbsence(property.getValue()))
                    .map(property -> schema.getKey() + "." + property.getKey()))),
    PROPERTY_THAT_MAY_BE_ABSENT_IS_OPTIONAL(contract -> contract.schemas()
            .flatMap(schema -> elements(schema.getValue().path("required"))
                    .map(JsonNode::asText)
                    .filter(name ->
                            tellsOfAbsence(schema.getValue().path("properties").path(name)))
                    .map(name -> schema.getKey() + "." + name))),
    REQUIRED_PROPERTY_EXISTS(contract -> contract.schemas()
            .flatMap(schema -> elements(schema.getValue().path("required"))
                    .map(JsonNode::asText)
                    .filter(name -> !schema.getValue().path("properties").has(name))
                    .map(name -> schema.getKey() + "." + name))),
    REQUEST_HAS_EXAMPLES(contract -> RequestSchemas.of(contract)
            .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                    .filter(property -> !Examples.has(contract, property.getValue()))
                    .map(property -> schema.getKey() + "." + property.getKey()))),
    PATTERN_IS_READ_BY_EVERY_LANGUAGE(contract -> contract.document().findParents("pattern").stream()
            .map(schema -> schema.path("pattern").asText())
            .filter(pattern -> pattern.contains("\\p") || pattern.contains("\\P"))),
    REFERENCE_LEADS_SOMEWHERE(contract -> contract.document().findValuesAsText("$ref").stream()
            .distinct()
            .filter(reference -> contract.document().at(reference.substring(1)).isMissingNode())),
    SCHEMA_IS_USED(contract -> {
        Set<String> references = Set.copyOf(contract.document().findValuesAsText("$ref"));
        return contract.schemas()
                .map(Map.Entry::getKey)
                .filter(name -> !references.contains("#/components/schemas/" + name));
    }),
    SHARED_ANSWER_IS_USED(contract -> {
        Set<String> references = Set.copyOf(contract.document().findValuesAsText("$ref"));
        return names(contract.document().at("/components/responses"))
                .filter(name -> !references.contains("#/components/responses/" + name));
    }),
    ANSWER_IS_DESCRIBED_ONCE(contract -> {
        Set<JsonNode> shared = Set.copyOf(
                elements(contract.document().at("/components/responses")).toList());
        return contract.operations().stream()
                .flatMap(operation -> operation
                        .answers()
                        .filter(answer -> shared.contains(answer.getValue()))
                        .map(answer -> operation + " " + answer.getKey()));
    }),
    DOCUMENT_NAMES_LICENSE_CONTACT_AND_HOST(
            contract -> Stream.of("/info/license/name", "/info/contact/name", "/info/description", "/servers/0/url")
                    .filter(pointer -> contract.document().at(pointer).isMissingNode()));

    private final Function<Contract, Stream<String>> breaches;

    LintRule(Function<Contract, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    /** Where the contract breaks this rule; empty where it keeps it. */
    public Stream<String> breaches(Contract contract) {
        return breaches.apply(contract);
    }

    private static Function<Contract, Stream<String>> operations(Predicate<Operation> rule) {
        return contract -> contract.operations().stream().filter(rule.negate()).map(Operation::toString);
    }

    private static boolean has(JsonNode node, String text) {
        return !node.path(text).asText("").isBlank();
    }

    private static boolean tellsOfAbsence(JsonNode schema) {
        return schema.path("description").asText().toLowerCase(Locale.ROOT).contains("absent");
    }

    private static Stream<String> names(JsonNode node) {
        return node.propertyStream().map(Map.Entry::getKey);
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node.valueStream();
    }
}
