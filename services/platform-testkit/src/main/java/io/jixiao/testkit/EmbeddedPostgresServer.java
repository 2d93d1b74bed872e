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
public final class EmbeddedPostgresServer implements PostgresRunner {
    private final Options options;
    private final Path data;
    private final int port;
    private final String password = Secrets.password();
    private EmbeddedPostgres postgres;

    private EmbeddedPostgresServer(Options options) {
        this.options = options;
        this.data = options.directory().resolve("data");
        this.port = options.port() == 0 ? FreePorts.one() : options.port();
    }

    /**
     * How a server is started.
     *
     * @param directory where its data directory {@code data} and its log go; removed when it is closed
     * @param port port on 127.0.0.1; 0 takes a free one
     * @param durable true: every commit reaches the disk (fsync); false: faster, for tests only
     */
    public record Options(Path directory, int port, boolean durable) {
        static Options forTests() {
            return new Options(ScratchDirectory.create("postgres"), 0, false);
        }

        private String onIfDurable() {
            return durable ? "on" : "off";
        }
    }

    /** Makes a new data directory, starts a server on it and waits until it answers; at most 60 s. */
    public static PostgresServer start(Options options) {
        EmbeddedPostgresServer server = new EmbeddedPostgresServer(options);
        server.start();
        ProcessGuard.stopPostgresWhenThisProcessDies(server.data);
        server.requirePasswords();
        return new PostgresServer("127.0.0.1", server.port, server.password, server);
    }

    @Override
    public synchronized void start() {
        if (postgres != null) {
            return;
        }
        try {
            Files.createDirectories(options.directory());
            Redirect log = Redirect.appendTo(
                    options.directory().resolve("postgres.log").toFile());
            PostgresBinaries binaries = PostgresBinaries.ofThisUser();
            EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.directory().toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", options.onIfDurable())
                    .setServerConfig("synchronous_commit", options.onIfDurable())
                    .setServerConfig("full_page_writes", options.onIfDurable())
                    .setServerConfig("max_connections", "100")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(log)
                    .setErrorRedirector(log);
            postgres = binaries.unpacked(server::start);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see " + options.directory(), e);
        }
    }

    /** The library initialises with trust authentication; from here on nobody enters without a password. */
    private void requirePasswords() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(PostgresServer.SUPERUSER, password));
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("PostgreSQL did not take its superuser's password", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
            postgres = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        ScratchDirectory.delete(options.directory());
    }

    /** The first line of PostgreSQL's own pid file. */
    @Override
    public Optional<ProcessHandle> process() {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (IOException e) {
            return Optional.empty(); // it does not run
        }
    }
}
