package io.jixiao.platform.web.body;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many bytes of bodies all requests together may hold, from the first byte on its way to the end of the answer: so many
 * overall, so many of one caller, and of all of it a quarter for small bodies alone, so that uploads never keep a clerk's
 * change waiting. What does not fit is refused at once; nobody waits here.
 */
@ApplicationScoped
class BodyShares {

    /** A body up to this is small: it is kept in memory, and its share is this, as a connection costs something, too. */
    static final int SMALL = 16 * 1024;

    /** What may be held. */
    enum Outcome {
        HELD,
        CALLER_IS_FULL,
        ALL_IS_FULL
    }

    private final long overall;
    private final long ofOneCaller;
    private final Map<String, Long> byCaller = new HashMap<>();
    private long held;

    @Inject
    BodyShares(
            @ConfigProperty(name = "jixiao.http.bodies") MemorySize overall,
            @ConfigProperty(name = "jixiao.http.bodies-of-one-caller") MemorySize ofOneCaller) {
        this(overall.asLongValue(), ofOneCaller.asLongValue());
    }

    BodyShares(long overall, long ofOneCaller) {
        this.overall = overall;
        this.ofOneCaller = ofOneCaller;
    }

    /**
     * Holds bytes for a caller until they are let go.
     *
     * @param large whether the body is, or has turned out to be, over {@link #SMALL}
     */
    synchronized Outcome hold(String caller, long bytes, boolean large) {
        long ofCaller = byCaller.getOrDefault(caller, 0L);
        if (ofCaller + bytes > ofOneCaller) {
            return Outcome.CALLER_IS_FULL;
        }
        if (held + bytes > (large ? overall - overall / 4 : overall)) {
            return Outcome.ALL_IS_FULL;
        }
        byCaller.put(caller, ofCaller + bytes);
        held += bytes;
        return Outcome.HELD;
    }

    synchronized void letGo(String caller, long bytes) {
        held -= bytes;
        byCaller.computeIfPresent(caller, (name, ofCaller) -> ofCaller > bytes ? ofCaller - bytes : null);
    }

    /** Bytes that are held now. */
    synchronized long held() {
        return held;
    }
}
