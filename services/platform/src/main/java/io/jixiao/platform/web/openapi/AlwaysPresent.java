package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Marks the fields of answers that are always there, so that generated clients need not ask: all of them, but those
 * whose description says when they are "absent" (no answer holds a null). What requests need is said by their
 * constraints and left alone.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AlwaysPresent implements OASFilter {

    private static final String COMPONENT = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> schemas = openApi.getComponents().getSchemas();
        Set<String> asked = asked(openApi, schemas);
        schemas.forEach((name, schema) -> {
            if (!asked.contains(name) && schema.getProperties() != null) {
                schema.setRequired(schema.getProperties().entrySet().stream()
                        .filter(property -> !mayBeAbsent(property.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
            }
        });
    }

    private static boolean mayBeAbsent(Schema property) {
        String description = property.getDescription();
        return description != null
                && description.toLowerCase(java.util.Locale.ROOT).contains("absent");
    }

    /** The components that a request body holds, at any depth. */
    private static Set<String> asked(OpenAPI openApi, Map<String, Schema> schemas) {
        Deque<Schema> open = new ArrayDeque<>();
        openApi.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(operation -> operation.getRequestBody())
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .forEach(mediaType -> open.add(mediaType.getSchema()));
        Set<String> asked = new HashSet<>();
        while (!open.isEmpty()) {
            Schema schema = open.remove();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(COMPONENT.length());
                if (asked.add(name)) {
                    open.add(schemas.get(name));
                }
            }
            parts(schema).forEach(open::add);
        }
        return asked;
    }

    private static Stream<Schema> parts(Schema schema) {
        Map<String, Schema> properties = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        return Stream.of(
                        properties.values(),
                        schema.getItems() == null ? List.<Schema>of() : List.of(schema.getItems()),
                        schema.getAdditionalPropertiesSchema() == null
                                ? List.<Schema>of()
                                : List.of(schema.getAdditionalPropertiesSchema()))
                .flatMap(java.util.Collection::stream);
    }
}
