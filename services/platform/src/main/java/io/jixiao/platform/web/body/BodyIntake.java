package io.jixiao.platform.web.body;

import io.jixiao.platform.web.caller.Sender;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.problem.ProblemAnswers;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in each body before any operation gets its request, so that a sender that is slow, or holds its last byte back,
 * costs a connection and a file and no thread and no heap. Who sends is asked before a byte of the API's bodies is kept.
 */
@ApplicationScoped
class BodyIntake {

    /** Set where an operation has the body, and will say when it is done. */
    static final String IS_READ = "jixiao.body.is-read";

    /** After Quarkus has laid ready how to authenticate (200), before it authorizes (100). */
    private static final int AFTER_AUTHENTICATION = 150;

    private final ProblemAnswers answers;
    private final IdentityProviderManager identities;
    private final IncomingBody.Terms terms;
    private final String api;

    BodyIntake(
            ProblemAnswers answers,
            IdentityProviderManager identities,
            BodyShares shares,
            BodiesAtWork atWork,
            BodyPace pace,
            BodyFiles files,
            Vertx vertx,
            @ConfigProperty(name = "jixiao.http.max-body") MemorySize limit,
            @ConfigProperty(name = "jixiao.api.prefix") String api) {
        this.answers = answers;
        this.identities = identities;
        this.terms = new IncomingBody.Terms(shares, atWork, pace, files, vertx, limit.asLongValue(), answers);
        this.api = api + "/";
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, AFTER_AUTHENTICATION);
    }

    private void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!hasBody(request)) {
            context.next();
            return;
        }
        request.pause();
        Context own = context.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> own.runOnContext(known -> begin(context, identity)),
                        failure -> own.runOnContext(unknown -> refuse(context)));
    }

    private void begin(RoutingContext context, SecurityIdentity sender) {
        if (sender.isAnonymous() && context.normalizedPath().startsWith(api)) {
            refuse(context);
        } else {
            new IncomingBody(context, Sender.of(context, sender), terms).take();
        }
    }

    private void refuse(RoutingContext context) {
        Discarding.rest(context.request(), context.vertx());
        answers.answer(context, Problem.of(CommonProblem.AUTHENTICATION_REQUIRED));
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.isEnded()
                && (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || (length != null && !length.matches("0+")));
    }
}
