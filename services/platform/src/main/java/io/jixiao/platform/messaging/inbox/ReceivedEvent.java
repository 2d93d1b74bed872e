package io.jixiao.platform.messaging.inbox;

import io.jixiao.platform.messaging.event.EventSubject;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as its effect sees it.
 *
 * @param id the event's id
 * @param type what happened
 * @param subject the tenant that owns what changed
 * @param time when it happened
 * @param data what the event says, as the reader's own record
 */
public record ReceivedEvent<T>(UUID id, String type, EventSubject subject, Instant time, T data) {}
