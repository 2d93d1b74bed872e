package io.jixiao.platform.messaging.outbox;

import java.util.Optional;
import java.util.UUID;

/**
 * An event that waits in the outbox.
 *
 * @param id its place in the order of sending
 * @param topic the topic's name without prefix
 * @param key the Kafka key; rows of one topic and key are sent one after another
 * @param eventId the event's own id
 * @param payload the CloudEvent as text
 * @param traceParent the trace it belongs to
 * @param attempts how often Kafka refused it
 */
record OutboxRow(
        long id, String topic, String key, UUID eventId, String payload, Optional<String> traceParent, int attempts) {
    /** What must stay in order. */
    KeyQueue.Id queue() {
        return new KeyQueue.Id(topic, key);
    }
}
