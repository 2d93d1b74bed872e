package io.jixiao.platform.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What an operator sees of the outbox: {@code outbox.*} in the service's metrics. */
@ApplicationScoped
class RelayMetrics {
    private final MeterRegistry registry;
    private volatile OutboxBacklog backlog = OutboxBacklog.EMPTY;
    private volatile boolean leader;

    RelayMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Registers the gauges, so that they are there before the first event. */
    void register() {
        Gauge.builder("outbox.pending", () -> backlog.pending())
                .description("Events not yet sent")
                .register(registry);
        Gauge.builder("outbox.oldest.age", () -> backlog.oldestAge())
                .description("Time since the oldest unsent event was appended")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("outbox.refused", () -> backlog.refused())
                .description("Unsent events that Kafka refused at least once; each holds up its key")
                .register(registry);
        Gauge.builder("outbox.relay.leader", () -> leader ? 1 : 0)
                .description("1 in the process that holds the lease")
                .register(registry);
    }

    void backlog(OutboxBacklog now) {
        backlog = now;
    }

    void leader(boolean now) {
        leader = now;
    }

    void sent(OutboxRow row) {
        registry.counter("outbox.sends", "topic", row.topic()).increment();
    }

    /** @param kind {@code refused} for the event itself, {@code outage} where Kafka was away */
    void failed(OutboxRow row, String kind) {
        registry.counter("outbox.failures", "topic", row.topic(), "kind", kind).increment();
    }
}
