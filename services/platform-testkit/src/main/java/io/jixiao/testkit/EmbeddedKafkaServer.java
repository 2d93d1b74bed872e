package io.jixiao.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A broker in a JVM of its own, from the published jars. The child ends by itself when its parent dies. */
public final class EmbeddedKafkaServer implements KafkaServer {
    private static final List<String> JVM_FLAGS = List.of(
            "-Xmx192m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.util.logging.manager=java.util.logging.LogManager");

    private final Path directory;
    private final int port;
    /** Held so that the child's standard input stays open; null when another class loader started it. */
    private Process process;

    private EmbeddedKafkaServer(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /**
     * Formats a storage directory and starts a broker on it.
     *
     * @param directory for {@code data}, {@code server.properties} and {@code kafka.log}
     * @param port port on 127.0.0.1; 0 takes a free one
     */
    public static EmbeddedKafkaServer create(Path directory, int port) {
        return create(directory, port, Map.of());
    }

    /**
     * As {@link #create(Path, int)}, with some of the broker's settings otherwise.
     *
     * @param otherwise settings as in {@code server.properties}, e.g. {@code message.max.bytes}
     */
    public static EmbeddedKafkaServer create(Path directory, int port, Map<String, String> otherwise) {
        int broker = port == 0 ? FreePorts.one() : port;
        KafkaSettings.write(directory, broker, FreePorts.one(), otherwise);
        EmbeddedKafkaServer server = new EmbeddedKafkaServer(directory, broker);
        server.start();
        return server;
    }

    static EmbeddedKafkaServer attach(Path directory, int port) {
        return new EmbeddedKafkaServer(directory, port);
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public synchronized void start() {
        if (running().isPresent()) {
            return;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command());
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            builder.redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
            process = builder.start();
            Files.writeString(pidFile(), Long.toString(process.pid()));
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start; see " + log(), e);
        }
    }

    private List<String> command() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.of(
                        List.of(java.toString()),
                        JVM_FLAGS,
                        List.of(
                                KafkaProcess.class.getName(),
                                KafkaSettings.file(directory).toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** The child says one line when it serves; the end of its output before that means it died. */
    private void awaitReady() {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = CompletableFuture.supplyAsync(() -> readLine(output))
                .completeOnTimeout(null, 180, TimeUnit.SECONDS)
                .join();
        if (!KafkaProcess.READY.equals(line)) {
            process.destroyForcibly();
            throw new IllegalStateException("Kafka did not become ready. Its log ends with:\n" + endOfLog());
        }
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log() + ")";
        }
    }

    private static String readLine(BufferedReader output) {
        try {
            return output.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public synchronized void stop() {
        running().ifPresent(child -> {
            child.destroy();
            child.onExit()
                    .orTimeout(20, TimeUnit.SECONDS)
                    .exceptionally(late -> {
                        child.destroyForcibly();
                        return child;
                    })
                    .join();
        });
    }

    /** The broker's process, if it runs. */
    public Optional<ProcessHandle> running() {
        try {
            return Files.exists(pidFile())
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile())))
                            .filter(ProcessHandle::isAlive)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile() {
        return directory.resolve("kafka.pid");
    }

    private Path log() {
        return directory.resolve("kafka.log");
    }

    @Override
    public void close() {
        stop();
        ScratchDirectory.delete(directory);
    }

    @Override
    public String handle() {
        return ServerKind.EMBEDDED + " " + port + " " + directory;
    }
}
