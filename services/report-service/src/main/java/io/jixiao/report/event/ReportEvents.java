package io.jixiao.report.event;

import io.jixiao.platform.database.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where an event of the outbox becomes one that others are told beside Kafka. */
@ApplicationScoped
public class ReportEvents {

    private final ReportEventRepository events;
    private final Event<Told> told;

    ReportEvents(ReportEventRepository events, Event<Told> told) {
        this.events = events;
        this.told = told;
    }

    /** An event has its position, in a transaction that has not ended yet. */
    public record Told(UUID eventId, String type, long position, Tenant tenant) {}

    /** Call it last in the transaction: whoever adds the next event waits for its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID eventId, String type, Tenant tenant) {
        told.fire(new Told(eventId, type, events.add(eventId, tenant), tenant));
    }
}
