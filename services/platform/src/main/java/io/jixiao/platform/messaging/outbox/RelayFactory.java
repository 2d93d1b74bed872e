package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.database.Ids;
import io.jixiao.platform.messaging.event.TopicNames;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes relays. Each is a competitor for the lease, under an identity of its own. */
@ApplicationScoped
class RelayFactory {
    private final OutboxSettings settings;
    private final OutboxRepository outbox;
    private final RelayLeaseRepository leases;
    private final EventProducers producers;
    private final TopicNames names;
    private final MeterRegistry registry;
    private final Pruning pruning;
    private final RelayMetrics metrics;
    private final String service;

    RelayFactory(
            OutboxSettings settings,
            OutboxRepository outbox,
            RelayLeaseRepository leases,
            EventProducers producers,
            TopicNames names,
            MeterRegistry registry,
            Pruning pruning,
            RelayMetrics metrics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.settings = settings;
        this.outbox = outbox;
        this.leases = leases;
        this.producers = producers;
        this.names = names;
        this.registry = registry;
        this.pruning = pruning;
        this.metrics = metrics;
        this.service = service;
    }

    OutboxRelay create() {
        return create(() -> producers.open(names.onCluster(service + "-outbox-relay")));
    }

    /** A relay that sends through the given producers; it opens a new one where one has failed for good. */
    OutboxRelay create(Supplier<Producer<String, String>> producers) {
        HeldLease held = new HeldLease(leases, settings.leaseName(), Ids.next(), settings.lease());
        return new OutboxRelay(
                settings,
                outbox,
                held,
                relay -> new EventSender(producers, names, registry, relay::tell),
                pruning,
                metrics);
    }
}
