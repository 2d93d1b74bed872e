package io.jixiao.platform.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.database.DatabaseScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs the relay's statements, each call in a short transaction of its own under the system scope {@code relay}. */
@ApplicationScoped
class SystemSql {
    /** Work on a connection that is closed for it. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final AgroalDataSource dataSource;

    SystemSql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws IllegalStateException if the database refused, with its {@link SQLException} as cause */
    <T> T run(Work<T> work) {
        return DatabaseScope.asSystem(
                "relay",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    try (Connection connection = dataSource.getConnection()) {
                        return work.on(connection);
                    } catch (SQLException e) {
                        throw new IllegalStateException("the outbox's database failed: " + e.getMessage(), e);
                    }
                }));
    }
}
