package io.jixiao.platform.messaging.outbox;

import java.time.Duration;

/** Says, once per interval, that it is time again; the first time at once. Measured by the monotonic clock. */
final class Interval {
    private final long nanos;
    private long last;
    private boolean begun;

    Interval(Duration length) {
        this.nanos = length.toNanos();
    }

    /** Begins anew from now on. */
    void restart() {
        begun = true;
        last = System.nanoTime();
    }

    boolean elapsed() {
        long now = System.nanoTime();
        if (begun && now - last < nanos) {
            return false;
        }
        begun = true;
        last = now;
        return true;
    }
}
