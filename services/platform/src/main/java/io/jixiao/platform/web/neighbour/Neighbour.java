package io.jixiao.platform.web.neighbour;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Another service that people's requests need an answer of. However slow it is, it costs this service a bounded number of
 * threads and database connections; and where it failed eight times running, it is left alone for a while. One answer shows
 * that it is back: a share of failures would remember an outage that is over.
 */
public final class Neighbour {
    private static final int CALLS_IN_A_ROW = 8;
    private static final long LEFT_ALONE_SECONDS = 2;

    private final String name;
    private final Guard places;
    private final Guard breaker;

    /**
     * @param name as its service is called
     * @param atOnce questions under way; the next is refused at once, for it would wait with a database connection in hand
     */
    public Neighbour(String name, int atOnce) {
        this.name = name;
        this.places = Guard.create().withBulkhead().limit(atOnce).done().build();
        this.breaker = Guard.create()
                .withCircuitBreaker()
                .requestVolumeThreshold(CALLS_IN_A_ROW)
                .failureRatio(1) // all of them
                .delay(LEFT_ALONE_SECONDS, ChronoUnit.SECONDS)
                .when(Neighbour::isItsFault)
                .done()
                .build();
    }

    /**
     * Asks a question, now or not at all.
     *
     * @param kind what is answered
     * @throws ProcessingException where nobody answers in time, so many others are asking, or it is left alone
     * @throws WebApplicationException where it refuses
     */
    public <T> T ask(Class<T> kind, Supplier<T> question) {
        try {
            return places.get(() -> breaker.get(question, kind), kind);
        } catch (FaultToleranceException notNow) {
            throw new ProcessingException(name + " is not asked for the moment", notNow);
        }
    }

    private static boolean isItsFault(Throwable failure) {
        return failure instanceof ProcessingException
                || (failure instanceof WebApplicationException refused
                        && refused.getResponse().getStatus() >= 500);
    }
}
