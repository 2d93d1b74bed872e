package io.jixiao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** {@code server.properties} of a single broker that is its own controller, sized for a laptop. */
final class KafkaSettings {
    /** A cluster id that Kafka accepts: 16 bytes in URL-safe base 64. */
    static final String CLUSTER_ID = "Sml4aWFvTG9jYWwwMDAwMQ";

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private KafkaSettings() {}

    static Path file(Path directory) {
        return directory.resolve("server.properties");
    }

    static void write(Path directory, int brokerPort, int controllerPort, Map<String, String> otherwise) {
        Properties settings = new Properties();
        settings.putAll(network(brokerPort, controllerPort));
        settings.putAll(storage(directory));
        settings.putAll(oneNode());
        settings.putAll(otherwise);
        try {
            Files.createDirectories(directory);
            try (Writer out = Files.newBufferedWriter(file(directory))) {
                settings.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> network(int brokerPort, int controllerPort) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                NODE_ID + "@127.0.0.1:" + controllerPort,
                "listeners",
                "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(brokerPort, controllerPort),
                "advertised.listeners",
                "CLIENTS://127.0.0.1:" + brokerPort,
                "inter.broker.listener.name",
                "CLIENTS",
                "listener.security.protocol.map",
                "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "auto.create.topics.enable",
                "false");
    }

    private static Map<String, String> storage(Path directory) {
        return Map.of(
                "log.dirs", directory.resolve("data").toString(),
                // Index files are mapped whole: 24 partitions of each topic at the default 10 MiB would be gigabytes.
                "log.index.size.max.bytes", "1048576",
                "log.cleaner.dedupe.buffer.size", "2097152",
                "log.cleaner.io.buffer.size", "131072");
    }

    private static Map<String, String> oneNode() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "num.io.threads", "4",
                "num.network.threads", "2");
    }
}
