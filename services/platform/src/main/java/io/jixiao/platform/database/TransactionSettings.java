package io.jixiao.platform.database;

import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.security.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The one place where a transaction learns its scope. The settings are local to the transaction, so a pooled connection
 * never carries one caller's rights to the next; a transaction without them sees no tenant row at all.
 */
@ApplicationScoped
class TransactionSettings {

    private static final String SET_SCOPE = """
            SELECT set_config('jixiao.system', ?, true),
                   set_config('jixiao.units', ?, true),
                   set_config('jixiao.department', ?, true),
                   set_config('jixiao.division_pattern', ?, true)
            """;

    private final AgroalDataSource dataSource;
    private final DatabaseScope scope;
    private final TransactionManager transactions;

    TransactionSettings(AgroalDataSource dataSource, DatabaseScope scope, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.scope = scope;
        this.transactions = transactions;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        try {
            setScope(scope.current());
        } catch (SQLException e) {
            throw abandoned(new DatabaseUnavailableException(e));
        } catch (RuntimeException e) {
            throw abandoned(e);
        }
    }

    private void setScope(AccessScope current) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, current.system());
            statement.setString(2, String.join(",", current.units()));
            statement.setString(3, current.department());
            statement.setString(4, current.divisionPattern());
            statement.execute();
        }
    }

    /** Whoever began the transaction cannot end it any more; left on its thread, the next request would join it, scopeless. */
    private RuntimeException abandoned(RuntimeException failure) {
        try {
            transactions.rollback();
        } catch (SystemException | IllegalStateException stuck) {
            failure.addSuppressed(stuck);
        }
        return failure;
    }
}
