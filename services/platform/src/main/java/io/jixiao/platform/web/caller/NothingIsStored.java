package io.jixiao.platform.web.caller;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operation answers is for the bearer of the token alone, refusals included: no browser and no proxy on the way
 * keeps it (RFC 9111). The contract itself, which is public, may be kept.
 */
@ApplicationScoped
class NothingIsStored {
    private static final int BEFORE_ALL_OTHERS = 2500;

    private final String api;

    NothingIsStored(@ConfigProperty(name = "jixiao.api.prefix") String api) {
        this.api = api;
    }

    void register(@Observes Filters filters) {
        filters.register(this::say, BEFORE_ALL_OTHERS);
    }

    private void say(RoutingContext context) {
        String path = context.normalizedPath();
        if (path != null && path.startsWith(api)) {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        context.next();
    }
}
