package io.jixiao.platform.web.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;

/** Writes problems as answers, in the language the caller asked for; Chinese where none was. */
@ApplicationScoped
public class ProblemAnswers {

    public static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    public Response answer(Problem problem) {
        Locale locale = locale();
        var type = problem.type();
        var document = new ProblemDocument(
                type.uri(),
                type.title().in(locale),
                type.status(),
                problem.detail().in(locale),
                type.name(),
                "/" + uri.getPath().replaceFirst("^/", ""),
                traceId(),
                problem.errors().stream()
                        .map(error -> new ProblemDocument.Field(
                                error.pointer(), error.rule(), error.message().in(locale)))
                        .toList(),
                problem.extensions());
        var response = Response.status(type.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .entity(document);
        if (type.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (type == CommonProblem.IDEMPOTENCY_KEY_IN_USE || type.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 2);
        }
        return response.build();
    }

    /** Only the first wish counts that the product can fulfil: English or Chinese. */
    Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .filter(wish ->
                        wish.getLanguage().equals("en") || wish.getLanguage().equals("zh"))
                .findFirst()
                .map(wish -> wish.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    static String traceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
