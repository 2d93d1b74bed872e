package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Tells the headers that a client steers by: where that is which was made, the ETag that the next change is to name, when
 * to try again. An answer has an ETag where its operation takes If-Match, or its description says so.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AnswerHeaders implements OASFilter {

    static final String E_TAG = "ETag";
    static final String LOCATION = "Location";
    static final String RETRY_AFTER = "Retry-After";
    static final String WWW_AUTHENTICATE = "WWW-Authenticate";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getComponents()
                .addHeader(E_TAG, always("In quotes, for the If-Match of the next change", "\"4\""))
                .addHeader(LOCATION, always("Where that is which was made", null))
                .addHeader(WWW_AUTHENTICATE, always("How to authenticate", "Bearer"))
                .addHeader(
                        RETRY_AFTER,
                        always("Seconds to wait before the next try; absent where waiting does not help", "2")
                                .required(false));
        Map<String, PathItem> places = openApi.getPaths().getPathItems();
        places.forEach((path, item) -> item.getOperations()
                .values()
                .forEach(operation -> complete(operation, hasPlacesBelow(path, places.keySet()))));
    }

    /** An entry of a ledger has no place of its own; {@code evaluations:import} makes an evaluation, which has. */
    private static boolean hasPlacesBelow(String path, Set<String> paths) {
        String below = path.split(":")[0] + "/{";
        return paths.stream().anyMatch(other -> other.startsWith(below));
    }

    private static void complete(Operation operation, boolean makesPlaces) {
        boolean changes = CommonOperations.takesIfMatch(operation);
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            boolean worked = status.startsWith("2");
            if (worked && (changes || answer.getDescription().contains(E_TAG))) {
                add(answer, E_TAG);
            }
            if (status.equals("201") && makesPlaces) {
                add(answer, LOCATION);
            }
        });
    }

    /** What an answer says of a header itself is kept. */
    static void add(APIResponse answer, String name) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }

    private static Header always(String description, @Nullable String example) {
        return OASFactory.createHeader()
                .description(description)
                .example(example)
                .required(true)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
