package io.jixiao.testkit;

import java.nio.file.Path;

/** A running Kafka 4.1 broker (KRaft, one node) that a test can take away and bring back. */
public sealed interface KafkaServer extends AutoCloseable permits EmbeddedKafkaServer, ContainerKafkaServer {

    /** Starts a broker of the given kind on a free port of 127.0.0.1. */
    static KafkaServer start(ServerKind kind) {
        return switch (kind) {
            case EMBEDDED -> EmbeddedKafkaServer.create(ScratchDirectory.create("kafka"), 0);
            case CONTAINERS -> ContainerKafkaServer.create();
        };
    }

    /** Addresses for clients, {@code host:port}. They stay the same over {@link #stop()} and {@link #start()}. */
    String bootstrapServers();

    /** Outage: stops the broker and keeps its files. Clients see refused connections. Does nothing when stopped. */
    void stop();

    /** End of the outage: starts the broker again on the same port with the same files, and waits until it is ready. */
    void start();

    /** Stops the broker for good. */
    @Override
    void close();

    /** What another class loader of the same process needs to reach this broker. */
    String handle();

    /** The broker behind a {@link #handle()}. */
    static KafkaServer attach(String handle) {
        String[] part = handle.split(" ", 3);
        int port = Integer.parseInt(part[1]);
        return switch (ServerKind.valueOf(part[0])) {
            case EMBEDDED -> EmbeddedKafkaServer.attach(Path.of(part[2]), port);
            case CONTAINERS -> ContainerKafkaServer.attach(part[2], port);
        };
    }
}
