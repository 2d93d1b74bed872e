package io.jixiao.platform.web.load;

import io.jixiao.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An operation that takes as long as a test wants. */
@Path("/api/platform/v1/gated")
public class GatedOperation {
    static final AtomicInteger BEHIND = new AtomicInteger();
    static volatile CountDownLatch gate = new CountDownLatch(1);

    @GET
    @RolesAllowed(Roles.AUDITOR)
    public String waitForTheGate() throws InterruptedException {
        BEHIND.incrementAndGet();
        try {
            return gate.await(60, TimeUnit.SECONDS) ? "open" : "shut";
        } finally {
            BEHIND.decrementAndGet();
        }
    }
}
