package io.jixiao.testkit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.ServiceDatabase;
import io.jixiao.testkit.TestServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the database of every service refuses by itself, whatever the service's code does. A service's test implements
 * this interface and names its database; the schema must be there.
 */
public interface TenantWall {

    /** SQLSTATE insufficient_privilege. */
    String REFUSED = "42501";

    /** Tables that hold no tenant's rows, in every service. */
    List<String> OF_NO_TENANT = List.of("flyway_schema_history", "idempotency", "inbox", "outbox", "relay_lease");

    /** The database's name, e.g. {@code jixiao_budget}. */
    String database();

    /** Tables that name a division and are open to everybody all the same, in alphabetical order. */
    default List<String> publicTables() {
        return List.of();
    }

    /** Tables of this service alone that hold no tenant's rows. */
    default List<String> ownTablesOfNoTenant() {
        return List.of();
    }

    @Test
    default void everyTableOfTenantsIsBehindTheWallForItsOwnerToo() throws SQLException {
        assertEquals(publicTables(), texts("""
                SELECT relname FROM pg_class
                WHERE oid IN (SELECT attrelid FROM pg_attribute WHERE attname = 'division_code')
                  AND relkind = 'r'
                  AND NOT (relrowsecurity AND relforcerowsecurity
                           AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid))
                ORDER BY relname
                """));
    }

    @Test
    default void everyOtherTableIsKnownToHoldNoTenantsRows() throws SQLException {
        List<String> known = Stream.concat(OF_NO_TENANT.stream(), ownTablesOfNoTenant().stream())
                .sorted()
                .toList();
        assertEquals(known, texts("""
                SELECT relname FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                  AND oid NOT IN (SELECT attrelid FROM pg_attribute WHERE attname = 'division_code')
                ORDER BY relname
                """));
    }

    @Test
    default void everyRowOfATenantNamesItsOwner() throws SQLException {
        assertEquals(List.of(), texts("""
                SELECT attrelid::regclass::text || '.' || attname FROM pg_attribute
                WHERE attname IN ('division_code', 'department_code', 'unit_code') AND NOT attnotnull
                  AND attrelid IN (SELECT oid FROM pg_class WHERE relkind = 'r')
                """));
    }

    @Test
    default void withoutAScopeNothingIsSeen() throws SQLException {
        List<String> tables = texts("SELECT polrelid::regclass::text FROM pg_policy ORDER BY 1");
        assertTrue(tables.contains("audit_entry"), "tables behind the wall: " + tables);
        try (Connection connection = ScopedConnection.withoutScope(server())) {
            for (String table : tables) {
                assertEquals(List.of("0"), texts(connection, "SELECT count(*) FROM " + table), table);
            }
        }
    }

    /** A condition on a row that calls {@code current_setting} calls it for every row. */
    @Test
    default void theScopeIsAskedOnceAQuery() throws SQLException {
        try (Connection connection = ScopedConnection.ofEverything(server())) {
            for (String table : texts("SELECT polrelid::regclass::text FROM pg_policy ORDER BY 1")) {
                List<String> plan = texts(connection, "EXPLAIN SELECT FROM " + table);
                assertTrue(plan.stream().anyMatch(line -> line.contains("InitPlan")), table + ": " + plan);
                assertTrue(plan.stream().noneMatch(line -> line.contains("current_setting")), table + ": " + plan);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE loot (id integer)",
                "ALTER TABLE audit_entry DISABLE ROW LEVEL SECURITY",
                "DROP POLICY in_scope ON audit_entry",
                "DROP TABLE audit_entry",
                "TRUNCATE audit_entry",
                "UPDATE audit_entry SET who = 'nobody'",
                "DELETE FROM audit_entry",
                "SET ROLE postgres",
            })
    default void theApplicationRoleIsRefused(String statement) throws SQLException {
        try (Connection connection = ScopedConnection.ofEverything(server());
                Statement attempt = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> attempt.execute(statement));

            assertEquals(REFUSED, refused.getSQLState(), refused.getMessage());
        }
    }

    @Test
    default void noRoleOfTheServiceCanGoRoundTheWall() throws SQLException {
        assertEquals(
                List.of(),
                texts("SELECT rolname FROM pg_roles WHERE rolname LIKE '" + database()
                        + "%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)"));
        assertEquals(
                List.of("2"),
                texts("SELECT count(*) FROM pg_roles WHERE rolname IN ('%1$s_owner', '%1$s_app')"
                        .formatted(database())));
    }

    @Test
    default void readinessWaitsForTheNewestMigration() throws SQLException {
        String needed = ConfigProvider.getConfig().getValue("jixiao.schema.version", String.class);

        assertEquals(
                List.of(needed),
                texts(
                        "SELECT version FROM flyway_schema_history ORDER BY string_to_array(version, '.')::int[] DESC LIMIT 1"));
    }

    private ServiceDatabase server() {
        return TestServers.database(database());
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = ScopedConnection.ofEverything(server())) {
            return texts(connection, query);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
