package io.jixiao.testkit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * Main class of the broker's own JVM. Formats the storage if it is new, starts the broker, prints {@link #READY} on
 * standard output, and stops when its standard input ends: so it never outlives the process that started it.
 */
public final class KafkaProcess {
    static final String READY = "kafka is ready";

    private KafkaProcess() {}

    /** @param args the path of {@code server.properties} */
    public static void main(String[] args) throws Exception {
        PrintStream announcements = System.out;
        System.setOut(System.err); // a log line must not be taken for the announcement
        Properties settings = load(Path.of(args[0]));
        format(settings.getProperty("log.dirs"));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        announcements.println(READY);
        announcements.flush();
        while (System.in.read() >= 0) {
            // the parent writes nothing; only the end of the stream matters
        }
        System.exit(0);
    }

    private static Properties load(Path file) throws IOException {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            settings.load(in);
        }
        return settings;
    }

    private static void format(String directory) throws Exception {
        new Formatter()
                .setClusterId(KafkaSettings.CLUSTER_ID)
                .setNodeId(KafkaSettings.NODE_ID)
                .setControllerListenerName(KafkaSettings.CONTROLLER)
                .setMetadataLogDirectory(directory)
                .addDirectory(directory)
                .setIgnoreFormatted(true)
                .run();
    }
}
