package io.jixiao.platform.messaging.outbox;

/** What reaches a relay's mailbox. */
sealed interface RelaySignal {
    /** There may be new rows, or a topic that was missing. */
    record Look() implements RelaySignal {}

    /** All replicas have the event. */
    record Arrived(OutboxRow row) implements RelaySignal {}

    /** The event did not arrive, or nobody knows whether it did. */
    record Failed(OutboxRow row, Exception error) implements RelaySignal {}
}
