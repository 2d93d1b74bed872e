package io.jixiao.platform.health;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Told to stop, a process goes on serving until nobody comes any more. How soon the others hear that it goes is not in its
 * hands: on a node without processor time to spare it takes many seconds, and a request that comes after the end fails.
 * Meanwhile it is not ready, and each answer ends its connection, so that what comes later is new.
 */
@Readiness
@ApplicationScoped
class Drain implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Drain.class);
    private static final int BEFORE_ALL_OTHERS = 3000;
    private static final long LOOK_MILLIS = 100;

    private final DrainRule rule;
    private volatile boolean draining;
    private volatile long lastRequest;

    Drain(
            @ConfigProperty(name = "jixiao.drain.least") Duration least,
            @ConfigProperty(name = "jixiao.drain.quiet") Duration quiet,
            @ConfigProperty(name = "jixiao.drain.longest") Duration longest) {
        this.rule = new DrainRule(least, quiet, longest);
    }

    void register(@Observes Filters filters) {
        filters.register(this::asked, BEFORE_ALL_OTHERS);
    }

    /** Quarkus stops when this returns. */
    void told(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        long told = System.nanoTime();
        lastRequest = told;
        draining = true;
        while (!rule.isOver(since(told), since(lastRequest))) {
            Thread.sleep(LOOK_MILLIS);
        }
        LOG.infof("drained for %d ms", since(told).toMillis());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("goes on").status(!draining).build();
    }

    private void asked(RoutingContext context) {
        if (draining) {
            lastRequest = System.nanoTime();
            HttpServerResponse response = context.response();
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(answered -> context.vertx()
                    .runOnContext(now -> context.request().connection().close()));
        }
        context.next();
    }

    private static Duration since(long moment) {
        return Duration.ofNanos(System.nanoTime() - moment);
    }
}
