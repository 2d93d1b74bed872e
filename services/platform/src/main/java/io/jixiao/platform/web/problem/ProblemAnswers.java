package io.jixiao.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes problems as answers, in the language the caller asked for; Chinese where none was. */
@ApplicationScoped
public class ProblemAnswers {

    /** RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    ProblemAnswers(HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    /** The answer to the current REST request. */
    public Response answer(Problem problem) {
        Locale locale = locale();
        var response = Response.status(problem.type().status())
                .entity(document(problem, locale, "/" + uri.getPath().replaceFirst("^/", "")));
        headers(problem, locale).forEach(response::header);
        return response.build();
    }

    /** Ends a request that did not reach any REST operation. */
    public void answer(RoutingContext request, Problem problem) {
        if (request.response().headWritten()) {
            return; // Quarkus refused the token itself in the meantime
        }
        Locale locale = AnswerLanguage.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response().setStatusCode(problem.type().status());
        headers(problem, locale).forEach(request.response()::putHeader);
        request.response().end(json(document(problem, locale, request.request().path()), json));
    }

    Locale locale() {
        return AnswerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Map<String, String> headers(Problem problem, Locale locale) {
        var type = problem.type();
        Map<String, String> headers = new TreeMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        if (type.status() == 401) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (type == CommonProblem.IDEMPOTENCY_KEY_IN_USE || type.status() == 503 || type.status() == 429) {
            headers.put(HttpHeaders.RETRY_AFTER, "2");
        }
        return headers;
    }

    private static ProblemDocument document(Problem problem, Locale locale, @Nullable String instance) {
        var type = problem.type();
        return new ProblemDocument(
                type.uri(),
                type.title().in(locale),
                type.status(),
                problem.detail().in(locale),
                type.name(),
                instance,
                traceId(),
                problem.errors().stream()
                        .map(error -> new ProblemDocument.Field(
                                error.pointer(), error.rule(), error.message().in(locale)))
                        .toList(),
                problem.extensions());
    }

    /** The document alone, for whoever writes an answer where no request has come into being. */
    public static String document(Problem problem, Locale locale, ObjectMapper json) {
        return json(document(problem, locale, (String) null), json);
    }

    private static String json(ProblemDocument document, ObjectMapper json) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String traceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
