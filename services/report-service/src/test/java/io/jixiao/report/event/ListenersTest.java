package io.jixiao.report.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.platform.security.AccessScope;
import io.jixiao.platform.web.problem.Problem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Places for two listeners, one of a caller. */
class ListenersTest {

    private final Listeners listeners = new Listeners(2, 1, new SimpleMeterRegistry());

    @Test
    void aProcessThatStopsEndsItsStreamsAndLetsNobodyInAnyMore() {
        Listener listener = new Listener("li.wei", AccessScope.NOTHING, Instant.MAX, 0, Instant.EPOCH, null, null);
        AssertSubscriber<OutboundSseEvent> stream = Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> {
                    listener.open(emitter);
                    listeners.enter(listener);
                })
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1));
        stream.assertNotTerminated();

        listeners.close();

        stream.assertCompleted();
        assertEquals(503, refusal("wang.fang"));
    }

    @Test
    void aPlaceThatIsLeftTwiceIsFreeOnce() {
        Listeners.Place first = listeners.takePlace("li.wei");
        listeners.takePlace("wang.fang");
        assertEquals(503, refusal("zhao.min"));

        first.leave();
        first.leave();

        listeners.takePlace("zhao.min");
        assertEquals(503, refusal("li.wei"));
    }

    @Test
    void aCallerWhoHasEnoughIsToldSo() {
        listeners.takePlace("li.wei");

        assertEquals(429, refusal("li.wei"));
    }

    private int refusal(String caller) {
        return assertThrows(Problem.class, () -> listeners.takePlace(caller))
                .type()
                .status();
    }
}
