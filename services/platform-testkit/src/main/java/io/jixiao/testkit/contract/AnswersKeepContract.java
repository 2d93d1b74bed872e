package io.jixiao.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jixiao.testkit.contract.Contract.Operation;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer that a test gets to the checked-in contract: its status and media type are told there, its body
 * follows the schema, and no field is in it that the schema does not know. Requests to addresses that the contract does
 * not have are let through.
 */
public final class AnswersKeepContract implements Filter {
    private static final List<String> STEERING = List.of("ETag", "Location", "Retry-After", "WWW-Authenticate");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, AnswersKeepContract> BY_SERVICE = new ConcurrentHashMap<>();

    private final Contract contract;
    private final JsonNode components;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final SchemaValidatorsConfig settings =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    AnswersKeepContract(Contract contract) {
        this.contract = contract;
        this.components = closed(contract.document().path("components").deepCopy());
    }

    /** @param service e.g. {@code budget-service} */
    public static AnswersKeepContract of(String service) {
        return BY_SERVICE.computeIfAbsent(
                service, name -> new AnswersKeepContract(Contract.of(Specifications.openApi(name))));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String method = request.getMethod().toLowerCase(Locale.ROOT);
        operation(method, URI.create(request.getURI()).getRawPath()).ifPresent(operation -> check(operation, response));
        return response;
    }

    private void check(Operation operation, Response response) {
        String status = Integer.toString(response.statusCode());
        JsonNode answer = contract.resolved(operation.node().path("responses").path(status));
        if (answer.isMissingNode()) {
            throw new AssertionError("%s answered %s, of which the contract knows nothing:%n%s"
                    .formatted(operation, status, response.asString()));
        }
        String mediaType =
                Optional.ofNullable(response.contentType()).orElse("").split(";")[0];
        JsonNode content = answer.path("content").path(mediaType);
        if (content.isMissingNode()) {
            throw new AssertionError("%s answered %s as \"%s\", of which the contract knows nothing"
                    .formatted(operation, status, mediaType));
        }
        requireHeaders(operation + " " + status, answer.path("headers"), response.headers());
        if (mediaType.endsWith("json")) {
            requireValid(operation + " " + status, content.path("schema"), response.asString());
        }
    }

    /** What a client steers by is told where it comes, and comes where it is told. */
    void requireHeaders(String place, JsonNode told, Headers answered) {
        for (String name : STEERING) {
            if (answered.hasHeaderWithName(name) && !told.has(name)) {
                throw new AssertionError(place + " answered " + name + ", of which the contract knows nothing");
            }
            if (!answered.hasHeaderWithName(name)
                    && contract.resolved(told.path(name)).path("required").asBoolean()) {
                throw new AssertionError(place + " answered without " + name);
            }
        }
    }

    void requireValid(String place, JsonNode schema, String body) {
        try {
            var broken = schemas.computeIfAbsent(schema, this::compiled).validate(JSON.readTree(body));
            if (!broken.isEmpty()) {
                throw new AssertionError("%s breaks the contract: %s%n%s".formatted(place, broken, body));
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(place + " is not JSON: " + body, e);
        }
    }

    Optional<Operation> operation(String method, String path) {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingLong(operation ->
                        operation.path().chars().filter(c -> c == '{').count()));
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", components);
        return factory.getSchema(whole, settings);
    }

    /** A schema that lists its fields allows no others; a problem neither, so that each member that one carries is told. */
    private static JsonNode closed(JsonNode components) {
        components.path("schemas").properties().forEach(schema -> {
            if (schema.getValue().has("properties")) {
                ((ObjectNode) schema.getValue()).put("additionalProperties", false);
            }
        });
        return components;
    }
}
