package io.jixiao.platform.web.body;

import io.jixiao.platform.web.problem.BodyTooLargeException;
import io.jixiao.platform.web.problem.ProblemAnswers;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that tells a length over the limit, before any of it is read, and says what the limit is. A body not far
 * over it is let in and thrown away, so that the sender gets to read the answer and keeps the connection. A body of untold
 * length is refused where it reaches the limit, by {@link BodyIntake}.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_ALL_OTHERS = 1000;

    private final ProblemAnswers answers;
    private final MemorySize limit;
    private final MemorySize worthDraining;

    BodyLimit(
            ProblemAnswers answers,
            @ConfigProperty(name = "jixiao.http.max-body") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize worthDraining) {
        this.answers = answers;
        this.limit = limit;
        this.worthDraining = worthDraining;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    private void check(RoutingContext context) {
        long length = length(context.request());
        if (length <= limit.asLongValue()) {
            context.next();
        } else if (length <= worthDraining.asLongValue() && !asksFirst(context.request())) {
            context.request()
                    .handler(thrownAway -> {})
                    .endHandler(read -> refuse(context))
                    .resume();
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(context);
            context.request().connection().close();
        }
    }

    private void refuse(RoutingContext context) {
        answers.answer(context, new BodyTooLargeException(limit.asLongValue()).problem());
    }

    private static boolean asksFirst(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true);
    }

    /** 0 where the length is not told beforehand. */
    private static long length(HttpServerRequest request) {
        String told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return told == null || !told.matches("\\d{1,18}") ? 0 : Long.parseLong(told);
    }
}
