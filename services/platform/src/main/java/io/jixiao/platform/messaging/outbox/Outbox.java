package io.jixiao.platform.messaging.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import io.jixiao.platform.messaging.event.CloudEventFormat;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.event.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a service writes its events. An event becomes part of the transaction that caused it: it is sent if, and only
 * if, that transaction commits, at least once, and for one key in the order of {@link #append}.
 */
@ApplicationScoped
public class Outbox {
    private final OutboxRepository outbox;
    private final CloudEventFormat format;
    private final RelayWakeUp relay;
    private final EventLog log;
    private final Clock clock;
    private final URI source;
    private final String schemas;

    Outbox(
            OutboxRepository outbox,
            CloudEventFormat format,
            RelayWakeUp relay,
            EventLog log,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "jixiao.events.schemas", defaultValue = "urn:jixiao:event:") String schemas) {
        this.outbox = outbox;
        this.format = format;
        this.relay = relay;
        this.log = log;
        this.clock = clock;
        this.source = URI.create("/jixiao/" + service);
        this.schemas = schemas;
    }

    /**
     * Adds an event to the running transaction.
     *
     * <p><strong>Call it while you hold the lock of the event's aggregate</strong> (its row, locked for update, or a new
     * row nobody else can see). The place in the outbox is drawn here; only the lock makes sure that events of one key
     * are committed in the order of their places.
     *
     * @param topic the topic's name without the configured prefix
     * @param key the aggregate's id; events of one key stay in order
     * @param type what happened, with its major version; also names the JSON Schema of the data
     * @param subject the tenant that owns what changed
     * @param data a record, written by the application's own JSON mapper as an object
     * @return the event's id
     * @throws jakarta.transaction.TransactionalException outside of a transaction
     * @throws IllegalArgumentException if the data cannot be written as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID append(String topic, String key, String type, EventSubject subject, Object data) {
        Instant now = clock.instant();
        UUID id = UuidCreator.getTimeOrderedEpoch(now);
        Optional<String> trace = TraceParent.current();
        String payload = format.write(id, source, type, subject, now, URI.create(schemas + type), trace, data);
        outbox.insert(topic, key, id, payload, trace);
        relay.afterCommit();
        log.writeAfterCommit(type, key, id);
        return id;
    }
}
