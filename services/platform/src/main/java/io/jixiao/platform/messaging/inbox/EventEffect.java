package io.jixiao.platform.messaging.inbox;

/** What an event does to a service. Runs inside a transaction; what it writes and the inbox row are committed together. */
@FunctionalInterface
public interface EventEffect<T> {
    /**
     * Applies the event. It may be called again for the same event after a passing fault, always in a new transaction.
     *
     * @throws PoisonEventException if the event can never be processed
     */
    void apply(ReceivedEvent<T> event);
}
