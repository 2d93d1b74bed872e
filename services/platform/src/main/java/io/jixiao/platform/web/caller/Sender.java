package io.jixiao.platform.web.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whose share a request is counted against. */
public final class Sender {
    private Sender() {}

    /** The token's user; where there is none, the address that sends. */
    public static String of(RoutingContext context, SecurityIdentity sender) {
        return !sender.isAnonymous() && sender.getPrincipal() instanceof JsonWebToken token
                ? "user " + token.getSubject()
                : "address " + context.request().remoteAddress().hostAddress();
    }
}
