package io.jixiao.testkit.contract;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Tells an OpenAPI 3.1 document in 3.0.3, as far as 3.0.3 can say the same. */
public final class OpenApi30 {

    private OpenApi30() {}

    /** @param document OpenAPI 3.1 in YAML */
    public static String of(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return SmallRyeOpenAPI.builder()
                .withConfig(new SmallRyeConfigBuilder().build())
                .withCustomStaticFile(() -> new ByteArrayInputStream(bytes))
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false)
                .addFilter(new Downgrade())
                .build()
                .toYAML();
    }

    private static final class Downgrade implements OASFilter {
        @Override
        public void filterOpenAPI(OpenAPI openApi) {
            openApi.setOpenapi("3.0.3");
            openApi.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .flatMap(operation -> operation.getSecurity().stream())
                    // Up to 3.0 only OAuth2 and OpenID Connect may name what is needed.
                    .forEach(need -> need.setSchemes(need.getSchemes().keySet().stream()
                            .collect(Collectors.toMap(scheme -> scheme, scheme -> List.<String>of()))));
        }
    }
}
