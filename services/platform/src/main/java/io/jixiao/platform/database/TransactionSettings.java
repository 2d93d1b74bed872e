package io.jixiao.platform.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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

    @Inject
    AgroalDataSource dataSource;

    @Inject
    DatabaseScope scope;

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        AccessScope current = scope.current();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, current.system());
            statement.setString(2, String.join(",", current.units()));
            statement.setString(3, current.department());
            statement.setString(4, current.divisionPattern());
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(e);
        }
    }
}
