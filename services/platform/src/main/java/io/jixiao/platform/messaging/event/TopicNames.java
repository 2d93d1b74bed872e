package io.jixiao.platform.messaging.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names on a Kafka cluster that may be shared with others: every topic and every group id begins with the configured
 * prefix ({@code jixiao.kafka.prefix}, empty by default).
 */
@ApplicationScoped
public class TopicNames {
    private final String prefix;

    TopicNames(@ConfigProperty(name = "jixiao.kafka.prefix") Optional<String> prefix) {
        this.prefix = prefix.orElse("");
    }

    /** The name on the cluster of a topic or group that the product calls {@code name}. */
    public String onCluster(String name) {
        return prefix + name;
    }
}
