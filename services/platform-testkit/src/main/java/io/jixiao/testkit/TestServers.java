package io.jixiao.testkit;

import io.jixiao.testkit.ServiceDatabase.Login;
import java.util.function.Function;

/** The PostgreSQL and the Kafka of this test process: started when first asked for, stopped with the process. */
public final class TestServers {
    private TestServers() {}

    /** The one PostgreSQL of this process. */
    public static PostgresServer postgres() {
        return ProcessWide.once(
                "postgres",
                () -> closedWithTheProcess(PostgresServer.start(ServerKind.chosen())),
                PostgresServer::handle,
                PostgresServer::attach);
    }

    /** The one Kafka of this process, with every {@link Topic} under {@link #topicPrefix()}. */
    public static KafkaServer kafka() {
        return ProcessWide.once("kafka", TestServers::startKafka, KafkaServer::handle, KafkaServer::attach);
    }

    private static KafkaServer startKafka() {
        KafkaServer kafka = closedWithTheProcess(KafkaServer.start(ServerKind.chosen()));
        Topics.createAll(kafka.bootstrapServers(), topicPrefix());
        return kafka;
    }

    private static <T extends AutoCloseable> T closedWithTheProcess(T server) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> close(server), "close-" + server.getClass().getSimpleName()));
        return server;
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("[testkit] could not stop " + server + ": " + e);
        }
    }

    /** Random prefix of this run's topics and consumer groups, so that nothing depends on bare names. */
    public static String topicPrefix() {
        return ProcessWide.once(
                "prefix", () -> "test-" + Secrets.randomHex(4) + ".", Function.identity(), Function.identity());
    }

    /** The database of this name: created when first asked for, then the same for the whole run. */
    public static ServiceDatabase database(String name) {
        PostgresServer server = postgres();
        return ProcessWide.once(
                "database." + name,
                () -> server.databaseFor(name),
                database -> database.owner().password() + " " + database.app().password(),
                passwords -> known(server, name, passwords.split(" ")));
    }

    private static ServiceDatabase known(PostgresServer server, String name, String[] passwords) {
        return new ServiceDatabase(
                name,
                server.jdbcUrl(name),
                new Login(ServiceDatabase.ownerOf(name), passwords[0]),
                new Login(ServiceDatabase.appOf(name), passwords[1]));
    }
}
