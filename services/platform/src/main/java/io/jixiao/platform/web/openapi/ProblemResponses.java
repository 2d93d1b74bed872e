package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation the problems that it may answer with. What an operation says of a status itself is kept. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    /** What SmallRye puts where an operation says nothing of a status. */
    private static final Set<String> SAY_NOTHING = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private static final Map<String, String> EVERYWHERE = Map.of(
            "400", "The request cannot be read: malformed JSON, an unknown field, a wrong type or parameter",
            "401", "No valid token",
            "403", "The token's roles do not allow this operation",
            "406", "The answer cannot be given in the format asked for",
            "500", "The service failed; quote the trace id",
            "503", "The service or something it needs is away for the moment; try again later");

    private static final Map<String, String> ON_WRITES = Map.of(
            "409", "The present state does not allow it, or a twin of the request is at work",
            "415", "The body's media type is not supported, or the Content-Type is none",
            "422", "Fields break a rule, or the idempotency key was used for another request");

    private static final Map<String, String> ON_BODIES = Map.of("413", "The body is over the limit");

    private static final Map<String, String> ON_CHANGES =
            Map.of("412", "The object was changed meanwhile", "428", "The If-Match header is missing");

    private static final Map<String, String> ON_WHAT_IS_NAMED =
            Map.of("404", "There is no such thing, or it is outside the token's scope");

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        add(operation, EVERYWHERE);
        if (path.contains("{")) {
            add(operation, ON_WHAT_IS_NAMED);
        }
        if (method != PathItem.HttpMethod.GET) {
            add(operation, ON_WRITES);
            AnswerHeaders.add(operation.getResponses().getAPIResponse("409"), AnswerHeaders.RETRY_AFTER);
        }
        if (operation.getRequestBody() != null) {
            add(operation, ON_BODIES);
        }
        if (takesIfMatch(operation)) {
            add(operation, ON_CHANGES);
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (isFailure(status)) {
                answer.setContent(problem());
            }
        });
        AnswerHeaders.add(operation.getResponses().getAPIResponse("401"), AnswerHeaders.WWW_AUTHENTICATE);
        AnswerHeaders.add(operation.getResponses().getAPIResponse("503"), AnswerHeaders.RETRY_AFTER);
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static void add(Operation operation, Map<String, String> problems) {
        problems.forEach((status, why) -> {
            APIResponse said = operation.getResponses().getAPIResponse(status);
            if (said == null || SAY_NOTHING.contains(said.getDescription())) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().description(why));
            }
        });
    }

    static boolean takesIfMatch(Operation operation) {
        return CommonOperations.parametersOf(operation).stream()
                .anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static boolean isFailure(String status) {
        return status.charAt(0) >= '4';
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
