package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.messaging.KafkaCluster;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes the Kafka producers of relays: idempotent, acknowledged by all replicas, and quick to notice that the brokers
 * are away or back. The retries inside a producer keep the order of a partition.
 */
@ApplicationScoped
public class EventProducers {
    private final KafkaCluster cluster;

    EventProducers(KafkaCluster cluster) {
        this.cluster = cluster;
    }

    /** A new producer, which belongs to the caller. */
    public Producer<String, String> open(String clientId) {
        return new KafkaProducer<>(settings(clientId), new StringSerializer(), new StringSerializer());
    }

    Map<String, Object> settings(String clientId) {
        return cluster.settings(ProducerConfig.configNames(), own(clientId));
    }

    private static Map<String, Object> own(String clientId) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.CLIENT_ID_CONFIG, clientId),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1_000),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000),
                Map.entry(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 100),
                Map.entry(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MS_CONFIG, 50),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
                Map.entry(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 2_000),
                Map.entry(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG, 4_000),
                // forgetting an idle topic would make the next send wait for its metadata
                Map.entry(ProducerConfig.METADATA_MAX_IDLE_CONFIG, 86_400_000));
    }
}
