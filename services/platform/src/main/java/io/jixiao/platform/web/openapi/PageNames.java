package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names a page by what it holds and describes it, for whoever reads generated code: UnitPage, where the class is a Page of UnitView. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class PageNames implements OASFilter {
    private static final Pattern PAGE = Pattern.compile("(^|/)Page(\\w+?)(?:View)?$");

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> named = new TreeMap<>();
        openApi.getComponents().getSchemas().forEach((name, schema) -> {
            named.put(named(name), schema);
            if (!name.equals(named(name))) {
                schema.setDescription("One page of a list.");
            }
        });
        openApi.getComponents().setSchemas(named);
        // Only answers hold pages, and no schema holds one.
        SchemaReach.answersAndParameters(openApi)
                .filter(schema -> schema.getRef() != null)
                .forEach(schema -> schema.setRef(named(schema.getRef())));
    }

    /** Whether a schema is a page's, under the name that it was made with or under the one it has in the contract. */
    static boolean isPage(String schema) {
        return PAGE.matcher(schema).find() || schema.endsWith("Page");
    }

    /** Of a schema, or of a reference to one. */
    private static String named(String name) {
        return PAGE.matcher(name).replaceFirst("$1$2Page");
    }
}
