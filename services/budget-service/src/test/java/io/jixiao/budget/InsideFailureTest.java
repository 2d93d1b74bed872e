package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault of the service itself, here a column that somebody renamed under its feet. */
@BudgetServiceTest
class InsideFailureTest {

    private String budget;

    @BeforeEach
    void theAuditTrailLostAColumn() throws SQLException {
        budget = registeredBudget(registeredUnit(newCode()));
        asOwner("ALTER TABLE audit_entry RENAME COLUMN reason TO reason_that_moved");
    }

    @AfterEach
    void theColumnIsBack() throws SQLException {
        asOwner("ALTER TABLE audit_entry RENAME COLUMN reason_that_moved TO reason");
    }

    @Test
    void isToldWithATraceIdAndWithoutAnyOfTheInside() {
        admin().get(BUDGETS + "/" + budget + "/audit")
                .then()
                .spec(problem(500, "INTERNAL", "internal"))
                .body(not(anyOf(containsString("audit_entry"), containsString("column"), containsString("Exception"))));
    }

    @Test
    void leavesNothingHalfDone() {
        admin().body(execution("EXE-1", "1.00"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(500);

        admin().get(BUDGETS + "/" + budget).then().statusCode(200).header("ETag", "\"1\"");
    }

    private static void asOwner(String statement) throws SQLException {
        try (var owner = ScopedConnection.ofTheOwner(TestServers.database("jixiao_budget"));
                var change = owner.createStatement()) {
            change.execute(statement);
            owner.commit();
        }
    }
}
