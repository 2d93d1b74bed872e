package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
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

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> schemas = openApi.getComponents().getSchemas();
        Set<String> asked = SchemaReach.components(openApi, SchemaReach.requests(openApi));
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
}
