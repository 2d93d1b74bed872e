package io.jixiao.scoring.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database refuses by itself, past all of the service's code. */
@ScoringServiceTest
class LibraryWallTest {

    /** SQLSTATE insufficient_privilege. */
    static final String REFUSED = "42501";

    final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @ParameterizedTest(name = "{0} {1} reads {2}: {3}")
    @CsvSource({
        "division_pattern, 430200, 430200, 1",
        "division_pattern, 4302%, 430211, 1",
        "division_pattern, 43%, 430211, 1",
        "division_pattern, 4302%, 430000, 1",
        "division_pattern, 430200, 430211, 0",
        "division_pattern, 430200, 430100, 0",
        "department, 430211/104, 430200, 1",
        "department, 430211/104, 430000, 1",
        "department, 430211/104, 430212, 0",
        "units, '430100/104001,430211/104001', 430200, 1",
        "units, 430211/104001, 000000, 1",
        "units, '', 000000, 0"
    })
    void aScopeReadsItsOwnDivisionAndTheLevelsAbove(String setting, String scope, String division, String rows)
            throws SQLException {
        try (Connection connection = ScopedConnection.withoutScope(TestServers.database("jixiao_scoring"));
                Statement statement = connection.createStatement()) {
            set(statement, "division_pattern", division);
            statement.execute(insert(division));
            set(statement, "division_pattern", "");
            set(statement, setting, scope);

            try (ResultSet found = statement.executeQuery(
                    "SELECT count(*) FROM library_indicator WHERE code = '%s-%s'".formatted(division, own))) {
                found.next();
                assertEquals(rows, found.getString(1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "430100 | INSERT",
                "430200 | UPDATE library_indicator SET target = '≥1%'",
                "430200 | DELETE FROM library_indicator"
            })
    void nobodyAddsToAnothersLibraryOrChangesWhatIsThere(String division, String attempt) throws SQLException {
        try (Connection connection = ScopedConnection.withoutScope(TestServers.database("jixiao_scoring"));
                Statement statement = connection.createStatement()) {
            set(statement, "division_pattern", "430200");
            SQLException refused = assertThrows(
                    SQLException.class, () -> statement.execute(attempt.equals("INSERT") ? insert(division) : attempt));

            assertEquals(REFUSED, refused.getSQLState(), refused.getMessage());
        }
    }

    @Test
    void aCodeNamesTheDivisionThatItBelongsTo() throws SQLException {
        try (Connection connection = ScopedConnection.withoutScope(TestServers.database("jixiao_scoring"));
                Statement statement = connection.createStatement()) {
            set(statement, "division_pattern", "43%");
            SQLException refused = assertThrows(
                    SQLException.class, () -> statement.execute(insert("430200").replace("'430200'", "'430100'")));

            assertEquals("23514", refused.getSQLState(), "check_violation: " + refused.getMessage());
        }
    }

    private static void set(Statement statement, String setting, String value) throws SQLException {
        statement.execute("SELECT set_config('jixiao.%s', '%s', true)".formatted(setting, value));
    }

    private String insert(String division) {
        return """
                INSERT INTO library_indicator (code, version, division_code, withdrawn, field, indicator_class,
                    indicator_subclass, name, name_en, target, description, source, added_at, added_by)
                VALUES ('%1$s-%2$s', 1, '%1$s', false, 'GENERAL', 'OUTPUT', 'QUALITY', '停放点规范率', 'Stands in order',
                    '≥95%%', '口径', '台账', now(), 'he.yun')
                """.formatted(division, own);
    }
}
