package io.jixiao.platform.messaging.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it was received: CloudEvents 1.0, structured JSON mode.
 *
 * @param id unique over all services (UUIDv7); what an inbox remembers
 * @param source the service that told it, e.g. {@code /jixiao/budget-service}
 * @param type what happened, with its major version, e.g. {@code io.jixiao.budget.annual-budget.changed.v1}
 * @param subject the tenant that owns what changed
 * @param time when it happened
 * @param dataSchema the identifier of the JSON Schema that {@code data} follows
 * @param traceParent W3C trace context of the request that caused it, if it was traced
 * @param data the event's own content; decimals are kept exactly
 */
public record CloudEvent(
        UUID id,
        URI source,
        String type,
        EventSubject subject,
        Instant time,
        URI dataSchema,
        Optional<String> traceParent,
        JsonNode data) {
    /** The media type of a Kafka record's value, in its header {@code content-type}. */
    public static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";
}
