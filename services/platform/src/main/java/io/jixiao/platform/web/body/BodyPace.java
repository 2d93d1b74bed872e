package io.jixiao.platform.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How slowly a body may come, and how long a whole one may wait for its turn. */
@ApplicationScoped
class BodyPace {

    private final Duration pause;
    private final Duration start;
    private final long bytesPerSecond;
    private final Duration wait;

    /**
     * @param pause the longest in which no byte comes
     * @param start what any body may take
     * @param bytesPerSecond what it may take in addition: a second for so many bytes
     * @param wait how long a body that has come may wait for its turn
     */
    BodyPace(
            @ConfigProperty(name = "jixiao.http.body.pause") Duration pause,
            @ConfigProperty(name = "jixiao.http.body.start") Duration start,
            @ConfigProperty(name = "jixiao.http.body.bytes-per-second") long bytesPerSecond,
            @ConfigProperty(name = "jixiao.http.body.wait") Duration wait) {
        this.pause = pause;
        this.start = start;
        this.bytesPerSecond = bytesPerSecond;
        this.wait = wait;
    }

    /** @param bytes that have come so far */
    boolean isTooSlow(Duration sinceBegin, Duration sinceLastByte, long bytes) {
        return sinceLastByte.compareTo(pause) >= 0
                || sinceBegin.compareTo(start.plusSeconds(bytes / bytesPerSecond)) >= 0;
    }

    /** How often to look. */
    Duration look() {
        return pause.dividedBy(10);
    }

    Duration longestWait() {
        return wait;
    }
}
