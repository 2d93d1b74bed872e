package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Marks the fields of answers that are always there, so that generated clients need not ask: all of them, but those that the
 * answer's record says may be absent (no answer holds a null). What requests need is said by their constraints and left
 * alone.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AlwaysPresent implements OASFilter {

    private final AnswerRecords records;

    /** @param index of the classes that the document was made from */
    public AlwaysPresent(IndexView index) {
        this.records = new AnswerRecords(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> schemas = openApi.getComponents().getSchemas();
        Set<String> asked = SchemaReach.components(openApi, SchemaReach.requests(openApi));
        schemas.forEach((name, schema) -> {
            if (!asked.contains(name) && schema.getProperties() != null) {
                schema.setRequired(
                        records.alwaysThere(name, schema.getProperties().keySet()));
            }
        });
    }
}
