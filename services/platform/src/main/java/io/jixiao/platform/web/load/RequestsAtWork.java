package io.jixiao.platform.web.load;

import io.jixiao.platform.web.caller.Sender;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.problem.ProblemAnswers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets an operation's request in where its caller and all together are below their share. It is at work from here, when its
 * body has come, to the beginning of its answer: sending a long one costs a connection, and no thread of the database's.
 */
@ApplicationScoped
class RequestsAtWork {

    /** What is run when a request is no longer at work. */
    static final String IS_DONE = "jixiao.request.is-done";

    /** After a body was taken in (150), before Quarkus authorizes (100). */
    private static final int AFTER_THE_BODY = 140;

    private final ProblemAnswers answers;
    private final IdentityProviderManager identities;
    private final WorkShares shares;
    private final String api;

    RequestsAtWork(
            ProblemAnswers answers,
            IdentityProviderManager identities,
            WorkShares shares,
            MeterRegistry metrics,
            @ConfigProperty(name = "jixiao.api.prefix") String api) {
        this.answers = answers;
        this.identities = identities;
        this.shares = shares;
        this.api = api + "/";
        metrics.gauge("jixiao.http.requests.at.work", shares, WorkShares::atWork);
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, AFTER_THE_BODY);
    }

    private void take(RoutingContext context) {
        String path = context.normalizedPath();
        if (path == null || !path.startsWith(api)) {
            context.next();
            return;
        }
        context.request().pause();
        Context own = context.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        sender -> own.runOnContext(known -> letIn(context, sender)),
                        failure -> own.runOnContext(unknown -> goOn(context)));
    }

    private void letIn(RoutingContext context, SecurityIdentity sender) {
        String caller = Sender.of(context, sender);
        switch (shares.letIn(caller)) {
            case LET_IN -> {
                untilAnswered(context, caller);
                goOn(context);
            }
            case CALLER_IS_FULL -> refuse(context, CommonProblem.TOO_MUCH_AT_ONCE);
            case ALL_IS_FULL -> refuse(context, CommonProblem.UNAVAILABLE);
        }
    }

    /** Until the head of the answer goes out; a caller that goes away earlier leaves an operation behind, which ends by itself. */
    private void untilAnswered(RoutingContext context, String caller) {
        AtomicBoolean isDone = new AtomicBoolean();
        Runnable done = () -> {
            if (isDone.compareAndSet(false, true)) {
                shares.done(caller);
            }
        };
        context.put(IS_DONE, done);
        context.addHeadersEndHandler(head -> done.run());
        context.addEndHandler(end -> {
            if (context.get(OperationsEnd.IS_AWAITED) == null) {
                done.run();
            }
        });
    }

    private void refuse(RoutingContext context, CommonProblem why) {
        context.request().resume();
        answers.answer(context, Problem.of(why));
    }

    private static void goOn(RoutingContext context) {
        context.request().resume();
        context.next();
    }
}
