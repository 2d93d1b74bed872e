package io.jixiao.platform.web.openapi;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Follows schemas to the named components that they hold. */
final class SchemaReach {

    private static final String COMPONENT = "#/components/schemas/";

    private SchemaReach() {}

    /** The schemas of every request body. */
    static Stream<Schema> requests(OpenAPI openApi) {
        return operations(openApi)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> schemas(body.getContent()));
    }

    /** The schemas of every answer and parameter. */
    static Stream<Schema> answersAndParameters(OpenAPI openApi) {
        return operations(openApi)
                .flatMap(operation -> Stream.concat(
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(APIResponse::getContent)
                                .flatMap(SchemaReach::schemas),
                        CommonOperations.parametersOf(operation).stream()
                                .map(Parameter::getSchema)
                                .filter(Objects::nonNull)));
    }

    /** The names of the components that the schemas hold, at any depth. */
    static Set<String> components(OpenAPI openApi, Stream<Schema> from) {
        Map<String, Schema> schemas = openApi.getComponents().getSchemas();
        Deque<Schema> open = new ArrayDeque<>();
        from.forEach(open::add);
        Set<String> reached = new HashSet<>();
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(COMPONENT.length());
                if (reached.add(name)) {
                    open.add(Objects.requireNonNull(schemas.get(name), name));
                }
            }
            parts(schema).forEach(open::add);
        }
        return reached;
    }

    private static Stream<Operation> operations(OpenAPI openApi) {
        return openApi.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Schema> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static Stream<Schema> parts(Schema schema) {
        Map<String, Schema> properties = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        return Stream.of(
                        properties.values(),
                        schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()),
                        schema.getAdditionalPropertiesSchema() == null
                                ? List.<Schema>of()
                                : List.of(schema.getAdditionalPropertiesSchema()))
                .flatMap(Collection::stream);
    }
}
