package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Even who owns the tables cannot alter the history of a budget without a trace. */
@BudgetServiceTest
class AuditChainTest {

    private String budget;

    @BeforeEach
    void aBudgetWithThreeEntries() {
        budget = registeredBudget(registeredUnit(newCode()));
        for (String number : new String[] {"EXE-1", "EXE-2"}) {
            admin().body(execution(number, "1.00"))
                    .post(BUDGETS + "/" + budget + "/executions")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void anUntouchedHistoryHolds() {
        admin().get(BUDGETS + "/" + budget + "/audit/integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("firstBroken", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who = 'nobody'",
                "via = 'portal'",
                "action = 'EXECUTION_CHANGED'",
                "at = at - interval '1 day'",
                "reason = reason || '。'",
                "after_state = replace(after_state, '10000.00', '10000.01')",
                "unit_code = 'another'",
                "previous_hash = ''",
                "hash = 'sha256:00'",
            })
    void anAlteredEntryShows(String change) throws SQLException {
        tamper("UPDATE audit_entry SET " + change + " WHERE position = 2 AND subject_id = ?");

        assertEquals(2, firstBroken());
    }

    @Test
    void aRemovedEntryShows() throws SQLException {
        tamper("DELETE FROM audit_entry WHERE position = 2 AND subject_id = ?");

        assertEquals(2, firstBroken());
    }

    @Test
    void aGapThatWasClosedShows() throws SQLException {
        tamper("DELETE FROM audit_entry WHERE position = 2 AND subject_id = ?");
        tamper("UPDATE audit_entry SET position = 2 WHERE position = 3 AND subject_id = ?");

        assertEquals(2, firstBroken());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    DELETE FROM audit_entry WHERE position = 3 AND subject_id = ?                 | 1 | 3
                    DELETE FROM audit_entry WHERE position > 1 AND subject_id = ?                 | 2 | 2
                    DELETE FROM audit_entry WHERE subject_id = ?                                  | 3 | 1
                    UPDATE audit_entry SET subject_type = 'unit' WHERE subject_id = ?             | 3 | 1
                    UPDATE audit_head SET position = 2 WHERE subject_id = ?                       | 1 | 2
                    UPDATE audit_head SET hash = 'sha256:00' WHERE subject_id = ?                 | 1 | 3
                    DELETE FROM audit_head WHERE subject_id = ?                                   | 1 | 4
                    """)
    void whatIsCutOffOrGoneShows(String change, int rows, int broken) throws SQLException {
        tamper(change, rows);

        assertEquals(broken, firstBroken());
    }

    @Test
    void theApplicationCannotMoveAHead() throws SQLException {
        try (var application = ScopedConnection.ofEverything(TestServers.database("jixiao_budget"));
                var change = application.prepareStatement("UPDATE audit_head SET position = 1 WHERE subject_id = ?")) {
            change.setObject(1, UUID.fromString(budget));
            SQLException refused = assertThrows(SQLException.class, change::executeUpdate);
            assertEquals("42501", refused.getSQLState());
        }
    }

    private Integer firstBroken() {
        return admin().get(BUDGETS + "/" + budget + "/audit/integrity")
                .then()
                .statusCode(200)
                .extract()
                .path("firstBroken");
    }

    private void tamper(String statement) throws SQLException {
        tamper(statement, 1);
    }

    private void tamper(String statement, int rows) throws SQLException {
        try (var owner = ScopedConnection.ofTheOwner(TestServers.database("jixiao_budget"));
                var change = owner.prepareStatement(statement)) {
            change.setObject(1, UUID.fromString(budget));
            assertEquals(rows, change.executeUpdate());
            owner.commit();
        }
    }
}
