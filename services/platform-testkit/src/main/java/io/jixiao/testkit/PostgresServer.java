package io.jixiao.testkit;

import io.jixiao.testkit.ServiceDatabase.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A running PostgreSQL 18. It makes databases; the superuser's password stays in here and is never handed to a service,
 * because a superuser bypasses row-level security.
 */
public final class PostgresServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private final String host;
    private final int port;
    private final String superuserPassword;
    private final PostgresRunner runner;

    /** @param runner null where the server was started under another class loader of this process: to be used, not stopped */
    PostgresServer(String host, int port, String superuserPassword, PostgresRunner runner) {
        this.host = host;
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.runner = runner;
    }

    /** Starts a server of the given kind on a free port of 127.0.0.1, without fsync: fine for tests, not for figures. */
    public static PostgresServer start(ServerKind kind) {
        return switch (kind) {
            case EMBEDDED -> EmbeddedPostgresServer.start(EmbeddedPostgresServer.Options.forTests());
            case CONTAINERS -> ContainerPostgresServer.create();
        };
    }

    /** The server's process, where it runs on this machine outside a container. */
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(runner).flatMap(PostgresRunner::process);
    }

    /** The port that clients connect to. */
    public int port() {
        return port;
    }

    /** JDBC URL of a database of this server, without credentials. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /**
     * Creates a database with its owner and application roles and generated passwords.
     *
     * @param name lower-case letters, digits and underscores
     * @throws IllegalStateException when the database exists already or cannot be created
     */
    public ServiceDatabase databaseFor(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        Login owner = new Login(ServiceDatabase.ownerOf(name), Secrets.password());
        Login app = new Login(ServiceDatabase.appOf(name), Secrets.password());
        execute(
                SUPERUSER,
                createRole(owner),
                createRole(app),
                "CREATE DATABASE %s OWNER %s ENCODING 'UTF8' TEMPLATE template0".formatted(name, owner.user()),
                "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name),
                "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, app.user()));
        execute(
                name,
                "ALTER SCHEMA public OWNER TO " + owner.user(),
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                "GRANT USAGE ON SCHEMA public TO " + app.user());
        return new ServiceDatabase(name, jdbcUrl(name), owner, app);
    }

    private static String createRole(Login login) {
        return "CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '%s'"
                .formatted(login.user(), login.password());
    }

    private void execute(String database, String... statements) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL at %s:%d refused: %s".formatted(host, port, e.getMessage()), e);
        }
    }

    /**
     * From now on the server also takes connections over TLS.
     *
     * @param certificate PEM file on this machine
     * @param key PEM file of its private key, which nobody else may read
     */
    public void offerTls(Path certificate, Path key) {
        execute(
                SUPERUSER,
                "ALTER SYSTEM SET ssl_cert_file = '%s'".formatted(certificate),
                "ALTER SYSTEM SET ssl_key_file = '%s'".formatted(key),
                "ALTER SYSTEM SET ssl = ON",
                "SELECT pg_reload_conf()");
    }

    /** A connection of the superuser, to measure what the server does; services never have one. */
    public Connection administer() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword);
    }

    /** Outage: stops the server and keeps its data. Open connections are cut, new ones are refused. */
    public void stop() {
        own().stop();
    }

    /** End of the outage: starts it again on the same port with the same data, and waits until it answers. */
    public void start() {
        own().start();
    }

    /** Stops the server and deletes its files; one that somebody else started goes on, and ends with the process. */
    @Override
    public void close() {
        if (runner != null) {
            runner.close();
        }
    }

    private PostgresRunner own() {
        if (runner == null) {
            throw new IllegalStateException("only who started this PostgreSQL may stop and start it");
        }
        return runner;
    }

    /** Where the server listens and how its superuser logs in, for another class loader of the same process. */
    String handle() {
        return host + " " + port + " " + superuserPassword;
    }

    static PostgresServer attach(String handle) {
        String[] part = handle.split(" ");
        return new PostgresServer(part[0], Integer.parseInt(part[1]), part[2], null);
    }
}
