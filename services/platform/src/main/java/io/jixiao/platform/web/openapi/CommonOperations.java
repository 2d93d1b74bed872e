package io.jixiao.platform.web.openapi;

import static org.eclipse.microprofile.openapi.models.parameters.Parameter.In.HEADER;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to each operation the headers that all understand, and says what the ids and versions in its path are. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonOperations implements OASFilter {
    private static final String IF_MATCH = "If-Match";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        parametersOf(operation).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> describe(parameter, path));
        operation.addParameter(header("Accept-Language", "Language of problem texts: `zh-CN` (the default) or `en`")
                .example("en"));
        if (method != PathItem.HttpMethod.GET) {
            operation.addParameter(header(
                            "Idempotency-Key",
                            "Makes a retry safe: within 7 days the same key with the same request gets the first answer"
                                    + " again")
                    .example("5f0c2a34-7a1e-4a5e-9d7e-0d2b8f3c6a19"));
        }
    }

    private static void describe(Parameter parameter, String path) {
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.setDescription(PathWords.describe(parameter.getName()));
        } else if (IF_MATCH.equals(parameter.getName())) {
            parameter.setDescription("ETag of the " + PathWords.firstNamed(path));
        }
    }

    static boolean takesIfMatch(Operation operation) {
        return parametersOf(operation).stream().anyMatch(parameter -> IF_MATCH.equals(parameter.getName()));
    }

    static List<Parameter> parametersOf(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(HEADER)
                .description(description)
                .required(false)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
