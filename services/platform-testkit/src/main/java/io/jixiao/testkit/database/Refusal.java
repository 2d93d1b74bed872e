package io.jixiao.testkit.database;

import io.jixiao.testkit.ServiceDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database itself refuses, even to the owner of its tables. */
public final class Refusal {

    private Refusal() {}

    /**
     * The constraint that a change breaks, also one that is checked at commit. Nothing is changed.
     *
     * @throws AssertionError where the change is accepted, or changes no row and so proves nothing
     */
    public static String constraintBrokenBy(ServiceDatabase database, String change) throws SQLException {
        try (Connection owner = ScopedConnection.ofTheOwner(database);
                Statement statement = owner.createStatement()) {
            int rows = statement.executeUpdate(change);
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            throw new AssertionError(rows + " rows were changed by: " + change);
        } catch (PSQLException refused) {
            ServerErrorMessage message = refused.getServerErrorMessage();
            if (message == null || message.getConstraint() == null) {
                throw refused;
            }
            return message.getConstraint();
        }
    }
}
