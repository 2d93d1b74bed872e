package io.jixiao.platform.web.path;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.problem.ProblemAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers with a problem where a request is refused before it reaches any operation: its address is no URI, or it names no
 * host. What is no HTTP request at all never comes here; the server refuses it by a status alone.
 */
@ApplicationScoped
public class UnreadableAddress {

    /** Quarkus's own check of addresses, which answers an empty 400. It reads this when the server's class is loaded. */
    private static final String NO_CHECK_BEFORE = "vertx.disableURIValidation";

    private static final int BEFORE_ALL_OTHERS = 2000;

    private final ProblemAnswers answers;

    UnreadableAddress(ProblemAnswers answers) {
        this.answers = answers;
    }

    /** Has every address come here; to be said before Quarkus starts. */
    public static void checksAlone() {
        System.setProperty(NO_CHECK_BEFORE, "true");
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    /** Vert.x refuses what it cannot decode, or what names no host, on its own. */
    void register(@Observes Router router) {
        router.errorHandler(400, this::refuse);
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.statusCode() == 400) {
                refuse(context);
            } else {
                context.next();
            }
        });
    }

    private void check(RoutingContext context) {
        if (context.request().authority() == null) {
            refuse(context);
            return;
        }
        ReadableAddress.fault(context.request().uri())
                .ifPresentOrElse(fault -> answers.answer(context, fault), context::next);
    }

    /** What Vert.x could not read, by the first fault that is found in it. */
    private void refuse(RoutingContext context) {
        Problem problem = context.request().authority() == null
                ? Problem.of(CommonProblem.INVALID_PARAMETER, "请求没有指明主机（Host）", "The request names no host")
                : ReadableAddress.fault(context.request().uri())
                        .orElseGet(() -> Problem.of(CommonProblem.INVALID_PARAMETER));
        answers.answer(context, problem);
    }
}
