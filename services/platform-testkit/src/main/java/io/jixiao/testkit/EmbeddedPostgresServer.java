package io.jixiao.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * PostgreSQL 18 from the binaries on Maven Central, listening on 127.0.0.1. Passwords are really checked
 * (scram-sha-256), as in production.
 */
public final class EmbeddedPostgresServer {
    private EmbeddedPostgresServer() {}

    /**
     * How a server is started.
     *
     * @param directory where its data directory {@code data} and its log go; removed when it stops
     * @param port port on 127.0.0.1; 0 takes a free one
     * @param durable true: every commit reaches the disk (fsync); false: faster, for tests only
     */
    public record Options(Path directory, int port, boolean durable) {
        static Options forTests() {
            return new Options(ScratchDirectory.create("postgres"), 0, false);
        }
    }

    /** Starts a server and waits until it answers; at most 60 s. */
    public static PostgresServer start(Options options) {
        try {
            Path data = Files.createDirectories(options.directory()).resolve("data");
            Redirect log = Redirect.appendTo(
                    options.directory().resolve("postgres.log").toFile());
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(true)
                    .setPort(options.port() == 0 ? FreePorts.one() : options.port())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", options.durable() ? "on" : "off")
                    .setServerConfig("synchronous_commit", options.durable() ? "on" : "off")
                    .setServerConfig("full_page_writes", options.durable() ? "on" : "off")
                    .setServerConfig("max_connections", "100")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
            Orphanage.stopPostgresWhenThisProcessDies(data);
            String password = requirePasswords(postgres, data);
            return new PostgresServer(
                    "127.0.0.1",
                    postgres.getPort(),
                    password,
                    processOf(data),
                    () -> close(postgres, options.directory()));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see " + options.directory(), e);
        }
    }

    /** The first line of PostgreSQL's own pid file. */
    private static Optional<ProcessHandle> processOf(Path data) throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip()));
    }

    /** The library initialises with trust authentication; from here on nobody enters without a password. */
    private static String requirePasswords(EmbeddedPostgres postgres, Path data) throws IOException {
        String password = Secrets.password();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(PostgresServer.SUPERUSER, password));
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("SELECT pg_reload_conf()");
            return password;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not take its superuser's password", e);
        }
    }

    private static void close(EmbeddedPostgres postgres, Path directory) {
        try {
            postgres.close();
            ScratchDirectory.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
