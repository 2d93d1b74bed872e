package io.jixiao.platform.messaging;

import java.time.Duration;

/**
 * A wait that doubles with every attempt up to a limit.
 *
 * @param first the wait after the first failed attempt
 * @param longest the limit
 */
public record Backoff(Duration first, Duration longest) {
    /** The wait after {@code attempts} failed attempts, of which there is at least one. */
    public Duration after(int attempts) {
        int doublings = Math.min(attempts - 1, 20);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
