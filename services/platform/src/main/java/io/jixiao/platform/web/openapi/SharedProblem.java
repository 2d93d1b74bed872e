package io.jixiao.platform.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A problem that many operations may answer with: described once, under components/responses, and referred to. */
enum SharedProblem {
    BAD_REQUEST(
            400,
            "BadRequest",
            "The request cannot be read: malformed JSON, an unknown field, a wrong type or parameter"),
    NO_TOKEN(401, "NoToken", "No valid token", AnswerHeaders.WWW_AUTHENTICATE),
    FORBIDDEN(403, "Forbidden", "The token's roles do not allow this operation"),
    NOT_FOUND(404, "NotFound", "There is no such thing, or it is outside the token's scope"),
    NOT_ACCEPTABLE(406, "NotAcceptable", "The answer cannot be given in the format asked for"),
    TOO_SLOW(408, "TooSlow", "The body came too slowly"),
    CONFLICT(
            409,
            "Conflict",
            "The present state does not allow it, or a twin of the request is at work",
            AnswerHeaders.RETRY_AFTER),
    STALE_VERSION(412, "StaleVersion", "The object was changed meanwhile"),
    BODY_TOO_LARGE(413, "BodyTooLarge", "The body is over the limit"),
    UNSUPPORTED_MEDIA_TYPE(
            415, "UnsupportedMediaType", "The body's media type is not supported, or the Content-Type is none"),
    INVALID_FIELDS(422, "InvalidFields", "Fields break a rule, or the idempotency key was used for another request"),
    IF_MATCH_REQUIRED(428, "IfMatchRequired", "The If-Match header is missing"),
    TOO_MUCH_AT_ONCE(
            429,
            "TooMuchAtOnce",
            "Requests of this caller that are at work, or bodies on their way, are over its share; try again later",
            AnswerHeaders.RETRY_AFTER),
    FAILED(500, "Failed", "The service failed; quote the trace id"),
    UNAVAILABLE(
            503,
            "Unavailable",
            "The service or something it needs is away for the moment; try again later",
            AnswerHeaders.RETRY_AFTER);

    private final int status;
    private final String component;
    private final String description;
    private final List<String> headers;

    SharedProblem(int status, String component, String description, String... headers) {
        this.status = status;
        this.component = component;
        this.description = description;
        this.headers = List.of(headers);
    }

    String status() {
        return Integer.toString(status);
    }

    /** Its name under components/responses. */
    String component() {
        return component;
    }

    /** Whether an operation may answer with it. */
    boolean concerns(String path, HttpMethod method, Operation operation) {
        return switch (this) {
            case BAD_REQUEST, NO_TOKEN, FORBIDDEN, NOT_ACCEPTABLE, TOO_MUCH_AT_ONCE, FAILED, UNAVAILABLE -> true;
            case NOT_FOUND -> path.contains("{");
            case CONFLICT, UNSUPPORTED_MEDIA_TYPE, INVALID_FIELDS -> method != HttpMethod.GET;
            case BODY_TOO_LARGE, TOO_SLOW -> operation.getRequestBody() != null;
            case STALE_VERSION, IF_MATCH_REQUIRED -> CommonOperations.takesIfMatch(operation);
        };
    }

    /** What stands under components/responses. */
    APIResponse described() {
        return complete(OASFactory.createAPIResponse().description(description));
    }

    /** Adds what every answer of this status has to one that an operation describes in its own words. */
    APIResponse complete(APIResponse answer) {
        headers.forEach(header -> AnswerHeaders.add(answer, header));
        return answer.content(document());
    }

    /** The body of every failure. */
    static Content document() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
