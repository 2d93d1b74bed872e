package io.jixiao.testkit.database;

import io.jixiao.testkit.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Plain connections to a service's database, past all of the service's code; each in an open transaction. */
public final class ScopedConnection {

    private ScopedConnection() {}

    /** As the application role, with no scope set: row-level security hides every tenant's rows. */
    public static Connection withoutScope(ServiceDatabase database) throws SQLException {
        return open(database, database.app());
    }

    /** As the application role in the scope of background work: every row. */
    public static Connection ofEverything(ServiceDatabase database) throws SQLException {
        return asSystem(open(database, database.app()));
    }

    /** As the role that owns the tables, in the scope of background work: may change what the application never may. */
    public static Connection ofTheOwner(ServiceDatabase database) throws SQLException {
        return asSystem(open(database, database.owner()));
    }

    private static Connection open(ServiceDatabase database, ServiceDatabase.Login login) throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static Connection asSystem(Connection connection) throws SQLException {
        try (PreparedStatement scope =
                connection.prepareStatement("SELECT set_config('jixiao.system', 'test', true)")) {
            scope.execute();
        }
        return connection;
    }
}
