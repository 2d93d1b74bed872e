package io.jixiao.report.event;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who listens at this process: so many in all, so many of one caller. */
@ApplicationScoped
class Listeners {

    private final int most;
    private final int mostOfOneCaller;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    private int taken;
    private boolean closed;

    Listeners(
            @ConfigProperty(name = "jixiao.events.listeners") int most,
            @ConfigProperty(name = "jixiao.events.listeners-of-one-caller") int mostOfOneCaller,
            MeterRegistry metrics) {
        this.most = most;
        this.mostOfOneCaller = mostOfOneCaller;
        metrics.gauge("report.listeners", open, Set::size);
    }

    /** @throws Problem 429 where the caller has enough, 503 where all are taken or the process stops */
    synchronized Place takePlace(String caller) {
        int own = places.getOrDefault(caller, 0);
        if (own >= mostOfOneCaller) {
            throw Problem.of(CommonProblem.TOO_MUCH_AT_ONCE);
        }
        if (closed || taken >= most) {
            throw Problem.of(CommonProblem.UNAVAILABLE);
        }
        places.put(caller, own + 1);
        taken++;
        return new Place(caller);
    }

    /** One of the places, until it is left for the first time. */
    final class Place {
        private final String caller;
        private boolean left;

        private Place(String caller) {
            this.caller = caller;
        }

        void leave() {
            synchronized (Listeners.this) {
                if (!left) {
                    left = true;
                    free(caller);
                }
            }
        }
    }

    private void free(String caller) {
        taken--;
        places.computeIfPresent(caller, (name, own) -> own > 1 ? own - 1 : null);
    }

    void enter(Listener listener) {
        open.add(listener);
        if (isClosed()) {
            listener.end();
        }
    }

    void leave(Listener listener) {
        open.remove(listener);
    }

    List<Listener> all() {
        return List.copyOf(open);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Ends every stream, and lets nobody in any more. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        open.forEach(Listener::end);
    }

    private synchronized boolean isClosed() {
        return closed;
    }
}
