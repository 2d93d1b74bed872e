package io.jixiao.platform.messaging.outbox;

import java.time.Duration;

/** A relay on a thread of its own, for the time of a test. */
final class RunningRelay implements AutoCloseable {
    private final OutboxRelay relay;

    RunningRelay(OutboxRelay relay) {
        this.relay = relay;
        relay.start();
    }

    /** Stops in good order and waits for it. */
    @Override
    public void close() {
        try {
            relay.stop(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
