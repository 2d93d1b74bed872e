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

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private Integer firstBroken() {
        return admin().get(BUDGETS + "/" + budget + "/audit/integrity")
                .then()
                .statusCode(200)
                .extract()
                .path("firstBroken");
    }

    private void tamper(String statement) throws SQLException {
        try (var owner = ScopedConnection.ofTheOwner(TestServers.database("jixiao_budget"));
                var change = owner.prepareStatement(statement)) {
            change.setObject(1, UUID.fromString(budget));
            assertEquals(1, change.executeUpdate());
            owner.commit();
        }
    }
}
