package io.jixiao.platform.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How clients reach the brokers: everything configured under {@code kafka.*} (addresses, TLS, SASL), for those clients
 * that are not made by a channel.
 */
@ApplicationScoped
public class KafkaCluster {
    private final Map<String, Object> configured;

    KafkaCluster(@Identifier("default-kafka-broker") Map<String, Object> configured) {
        this.configured = configured;
    }

    /** The brokers' addresses as configured, for a person. */
    public String addresses() {
        return String.valueOf(configured.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
    }

    /**
     * The settings of a client.
     *
     * @param known the names that this kind of client understands; others are left out
     * @param own what the client itself decides, which comes before what is configured
     */
    public Map<String, Object> settings(Set<String> known, Map<String, Object> own) {
        Map<String, Object> settings = new HashMap<>(configured);
        settings.keySet().retainAll(known);
        settings.putAll(own);
        return settings;
    }
}
