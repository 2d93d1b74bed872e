package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to each operation what all have in common: the language, the idempotency key, and the problems it may answer with. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonOperations implements OASFilter {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "400", "The request cannot be read: malformed JSON, an unknown field, a wrong type or parameter",
            "401", "No valid token",
            "403", "The token's roles do not allow this operation",
            "500", "The service failed; quote the trace id");

    private static final Map<String, String> ON_WRITES = Map.of(
            "409", "The present state does not allow it, or a twin of the request is at work",
            "413", "The body is over the limit",
            "415", "The body's media type is not supported",
            "422", "Fields break a rule, or the idempotency key was used for another request");

    private static final Map<String, String> ON_CHANGES =
            Map.of("412", "The object was changed meanwhile", "428", "The If-Match header is missing");

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        operation.addParameter(
                header("Accept-Language", "Language of problem texts: `zh-CN` (the default) or `en`", false));
        EVERYWHERE.forEach((status, why) -> problem(operation, status, why));
        if (path.contains("{")) {
            problem(operation, "404", "There is no such thing, or it is outside the token's scope");
        }
        if (method == PathItem.HttpMethod.GET) {
            return;
        }
        operation.addParameter(header(
                "Idempotency-Key",
                "Makes a retry safe: within 7 days the same key with the same request gets the first answer again",
                false));
        ON_WRITES.forEach((status, why) -> problem(operation, status, why));
        if (parameters(operation).stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            ON_CHANGES.forEach((status, why) -> problem(operation, status, why));
        }
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? new ArrayList<>() : operation.getParameters();
    }

    private static Parameter header(String name, String description, boolean required) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .required(required)
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING));
    }

    private static void problem(Operation operation, String status, String why) {
        if (operation.getResponses().hasAPIResponse(status)
                && operation.getResponses().getAPIResponse(status).getContent() != null) {
            return;
        }
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(why)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
    }
}
