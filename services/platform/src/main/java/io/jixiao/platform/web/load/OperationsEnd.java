package io.jixiao.platform.web.load;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Tells the end of an operation that nobody waits for any more: until then its request is at work. */
class OperationsEnd {

    /** Set where an operation has the request, and its end will be told. */
    static final String IS_AWAITED = "jixiao.request.end-is-awaited";

    @ServerRequestFilter(preMatching = true)
    void await() {
        ResteasyReactiveRequestContext current = CurrentRequestManager.get();
        RoutingContext context = current.serverRequest().unwrap(RoutingContext.class);
        Runnable done = context.get(RequestsAtWork.IS_DONE);
        if (done != null) {
            context.put(IS_AWAITED, true);
            current.registerCompletionCallback(failure -> done.run());
        }
    }
}
