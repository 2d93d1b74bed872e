package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes what every service's document has in common: the host, ids, times. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getComponents().setSchemas(new TreeMap<>(openApi.getComponents().getSchemas()));
        openApi.setServers(
                List.of(OASFactory.createServer().url("/").description("The host that this document comes from")));
        Map<String, Schema> schemas = openApi.getComponents().getSchemas();
        describe(schemas.get("UUID"), "An id", "0197f5a2-6c1e-7b3a-9d0e-2f4b8c6a1d35");
        describe(schemas.get("Instant"), "A moment, in UTC (RFC 3339)", "2022-03-01T04:00:00Z");
        describe(schemas.get("LocalDate"), "A day in Asia/Shanghai (RFC 3339)", "2021-12-31");
    }

    private static void describe(@Nullable Schema schema, String description, Object example) {
        if (schema != null) {
            schema.description(description).examples(List.of(example));
        }
    }
}
