package io.jixiao.platform.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Runs the relay's statements, each by itself and without a transaction around it: one round trip. Its tables hold no tenant's
 * rows, so they need no scope.
 */
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
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox's database failed: " + e.getMessage(), e);
        }
    }
}
