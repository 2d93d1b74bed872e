package io.jixiao.testkit;

import java.util.Optional;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL 18 from the official image. */
final class ContainerPostgresServer {
    private ContainerPostgresServer() {}

    static PostgresServer start() {
        String password = Secrets.password();
        @SuppressWarnings("resource") // closed through the returned server
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                .withUsername(PostgresServer.SUPERUSER)
                .withPassword(password)
                .withDatabaseName(PostgresServer.SUPERUSER)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        return new PostgresServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                password,
                Optional.empty(),
                container::stop);
    }
}
