package io.jixiao.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/**
 * Where the PostgreSQL and the Kafka of a test run come from. Both kinds are the real servers; they differ only in who
 * starts them.
 */
public enum ServerKind {
    /** Server binaries from Maven Central, run as child processes of the test. */
    EMBEDDED,
    /** Official images, run by a container engine. */
    CONTAINERS;

    /** Environment variable or system property that forces a kind: {@code embedded} or {@code containers}. */
    public static final String SWITCH = "JIXIAO_TEST_SERVERS";

    private static final class Choice {
        static final ServerKind KIND = choose();
    }

    /**
     * The kind of this run, decided once: what {@value #SWITCH} says, else containers when an engine answers, else
     * embedded.
     *
     * @throws IllegalArgumentException when {@value #SWITCH} names no kind
     */
    public static ServerKind chosen() {
        return Choice.KIND;
    }

    private static ServerKind choose() {
        String forced = System.getProperty(SWITCH, System.getenv(SWITCH));
        ServerKind kind = forced == null || forced.isBlank() ? detect() : parse(forced);
        String why = forced == null || forced.isBlank() ? "detected" : "forced by " + SWITCH;
        System.out.println(
                "[testkit] PostgreSQL and Kafka: " + kind.name().toLowerCase(Locale.ROOT) + " (" + why + ")");
        return kind;
    }

    static ServerKind parse(String forced) {
        return switch (forced.strip().toLowerCase(Locale.ROOT)) {
            case "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            default ->
                throw new IllegalArgumentException(
                        SWITCH + " is '" + forced + "'; it must be 'embedded' or 'containers'");
        };
    }

    /** Asking Testcontainers without any engine takes seconds and logs stack traces, so look for a trace of one first. */
    private static ServerKind detect() {
        return engineIsConfigured() && DockerClientFactory.instance().isDockerAvailable() ? CONTAINERS : EMBEDDED;
    }

    private static boolean engineIsConfigured() {
        String home = System.getProperty("user.home");
        String runtimeDirectory = System.getenv().getOrDefault("XDG_RUNTIME_DIR", home + "/.docker/run");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                "/var/run/docker.sock",
                                runtimeDirectory + "/docker.sock",
                                home + "/.docker/run/docker.sock",
                                home + "/.docker/desktop/docker.sock",
                                home + "/.testcontainers.properties")
                        .map(Path::of)
                        .anyMatch(Files::exists);
    }
}
