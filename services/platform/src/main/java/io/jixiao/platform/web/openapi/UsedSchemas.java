package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Leaves out the schemas that no operation of a service takes or answers with: the platform brings some that only other
 * services use. SmallRye's own switch for this runs before the problem answers are added, and would drop those.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class UsedSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Stream<Schema> problem = Stream.of(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        Stream<Schema> exchanged =
                Stream.concat(SchemaReach.requests(openApi), SchemaReach.answersAndParameters(openApi));
        Set<String> used = SchemaReach.components(openApi, Stream.concat(problem, exchanged));
        Map<String, Schema> kept = new TreeMap<>(openApi.getComponents().getSchemas());
        kept.keySet().retainAll(used);
        openApi.getComponents().setSchemas(kept);
    }
}
