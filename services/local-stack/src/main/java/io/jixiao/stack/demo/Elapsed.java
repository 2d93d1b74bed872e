package io.jixiao.stack.demo;

import java.time.Duration;

/** Durations as the demo prints them. */
final class Elapsed {
    private Elapsed() {}

    /** {@code 1.234 s}. */
    static String seconds(Duration duration) {
        return "%d.%03d s".formatted(duration.toSeconds(), duration.toMillisPart());
    }

    /** {@code 41 ms}. */
    static String milliseconds(long micros) {
        return Math.round(micros / 1000.0) + " ms";
    }
}
