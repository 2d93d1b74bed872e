package io.jixiao.platform.messaging.inbox;

/**
 * A consumer's interest in one type of event. Events of other types on the same topic are passed over: a topic may gain
 * types that this service does not know.
 *
 * @param consumer name of the consumer in the inbox; never to be changed, or every event would be new to it
 * @param type the event type that it understands
 * @param data the record that the event's data is read into; unknown fields are ignored
 * @param effect what the event does
 */
public record Subscription<T>(String consumer, String type, Class<T> data, EventEffect<T> effect) {}
