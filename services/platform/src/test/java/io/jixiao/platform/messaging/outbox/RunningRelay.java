package io.jixiao.platform.messaging.outbox;

/** A relay on a thread of its own, for the time of a test. */
final class RunningRelay implements AutoCloseable {
    private final OutboxRelay relay;
    private final Thread thread;

    RunningRelay(OutboxRelay relay) {
        this.relay = relay;
        this.thread = Thread.ofPlatform().daemon().name("relay-under-test").start(relay);
    }

    /** Stops in good order and waits for it. */
    @Override
    public void close() {
        relay.stop();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
