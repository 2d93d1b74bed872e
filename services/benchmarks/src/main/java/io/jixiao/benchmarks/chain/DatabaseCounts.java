package io.jixiao.benchmarks.chain;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What PostgreSQL counts of itself. Statements are counted by pg_stat_statements, which the server is started again with. */
final class DatabaseCounts implements AutoCloseable {
    private static final String OF_A_DATABASE = """
            SELECT xact_commit + xact_rollback AS transactions,
                   tup_inserted + tup_updated + tup_deleted AS rows,
                   (SELECT coalesce(sum(calls), 0) FROM pg_stat_statements AS statement
                     WHERE statement.dbid = database.datid AND query NOT LIKE 'BEGIN%') AS statements
              FROM pg_stat_database AS database
             WHERE datname = ?
            """;

    private static final String MOST_CALLED = """
            SELECT calls, regexp_replace(query, '\\s+', ' ', 'g') AS query
              FROM pg_stat_statements
             WHERE dbid = (SELECT oid FROM pg_database WHERE datname = ?)
             ORDER BY calls DESC LIMIT 60
            """;

    private final Connection connection;

    private DatabaseCounts(Connection connection) {
        this.connection = connection;
    }

    static DatabaseCounts of(LocalStack stack) throws SQLException {
        try (Connection connection = stack.administerPostgres();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
            statement.execute("ALTER SYSTEM SET pg_stat_statements.max = 5000");
        }
        stack.stopPostgres();
        stack.restartPostgres();
        Connection connection = stack.administerPostgres();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_stat_statements");
        }
        return new DatabaseCounts(connection);
    }

    Counted of(Service service) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_A_DATABASE)) {
            select.setString(1, service.database());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Counted(
                        0, row.getLong("transactions"), row.getLong("statements"), row.getLong("rows"), 0, 0, 0);
            }
        }
    }

    /** Bytes of the write-ahead log that were written since the server was made. */
    double logBytes() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn")) {
            row.next();
            return row.getDouble(1);
        }
    }

    /** Forgets the counts of statements. */
    void restart() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_stat_statements_reset()");
        }
    }

    /** The statements of a service's database, most called first, a line each. */
    String mostCalled(Service service, int changes) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (PreparedStatement select = connection.prepareStatement(MOST_CALLED)) {
            select.setString(1, service.database());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String query = row.getString("query");
                    lines.append("%8.2f  %s%n"
                            .formatted(
                                    row.getLong("calls") / (double) changes,
                                    query.substring(0, Math.min(query.length(), 200))));
                }
            }
        }
        return lines.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
