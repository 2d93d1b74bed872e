package io.jixiao.testkit;

import com.github.dockerjava.api.DockerClient;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL 18 from the official image, on a fixed host port so that clients find it again after an outage. */
final class ContainerPostgresServer implements PostgresRunner {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final PostgreSQLContainer container;
    private final String password;

    private ContainerPostgresServer(PostgreSQLContainer container, String password) {
        this.container = container;
        this.password = password;
    }

    static PostgresServer create() {
        String password = Secrets.password();
        int port = FreePorts.one();
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                .withUsername(PostgresServer.SUPERUSER)
                .withPassword(password)
                .withDatabaseName(PostgresServer.SUPERUSER)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, PostgreSQLContainer.POSTGRESQL_PORT)));
        container.start();
        return new PostgresServer("127.0.0.1", port, password, new ContainerPostgresServer(container, password));
    }

    @Override
    public void stop() {
        docker().stopContainerCmd(container.getContainerId()).withTimeout(5).exec();
    }

    @Override
    public void start() {
        docker().startContainerCmd(container.getContainerId()).exec();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("PostgreSQL did not come back within " + PATIENCE);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean answers() {
        try {
            DriverManager.getConnection(container.getJdbcUrl(), PostgresServer.SUPERUSER, password)
                    .close();
            return true;
        } catch (SQLException e) {
            return false; // not yet
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.empty();
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }
}
