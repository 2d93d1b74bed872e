package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static io.jixiao.scoring.TestUnit.bearing;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.database.DatabaseWork;
import io.jixiao.testkit.database.ScopedConnection;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A list asks the database as often for a long page as for a short one. */
@ScoringServiceTest
class ListStatementsTest {

    @Inject
    SessionFactory sessions;

    @Test
    void twentyEvaluationsTakeAsManyStatementsAsTwo() {
        assertEquals(ofEvaluations(2), ofEvaluations(20));
    }

    @Test
    void twentyRecalculationRunsTakeAsManyStatementsAsTwo() throws SQLException {
        assertEquals(ofRuns("990200", 2), ofRuns("990300", 20));
    }

    private long ofEvaluations(int rows) {
        String[] units = Stream.generate(TestUnit::fresh)
                .limit(rows)
                .peek(RecordedBudgets::has)
                .peek(TestUnit::opened)
                .map(unit -> "430200/" + unit.code())
                .toArray(String[]::new);
        String reader = TestTokens.as("li.wei").roles("AUDITOR").units(units).token();
        return statements(reader, EVALUATIONS, rows);
    }

    private long ofRuns(String division, int rows) throws SQLException {
        try (Connection connection = ScopedConnection.ofEverything(TestServers.database("jixiao_scoring"));
                var runs = connection.prepareStatement("""
                        INSERT INTO recalculation_run (id, division_code, fiscal_year, rule_set_id, rule_set_version,
                                                       rule_set_hash, reason, started_by, started_at)
                        SELECT gen_random_uuid(), ?, 2021, 'MOF-2020', 1, 'sha256:' || repeat('0', 64), '试点', 'he.yun', now()
                        FROM generate_series(1, ?)
                        """)) {
            runs.setString(1, division);
            runs.setInt(2, rows);
            runs.execute();
            connection.commit();
        }
        String reader =
                TestTokens.as("li.wei").roles("AUDITOR").division(division).token();
        return statements(reader, "/api/scoring/v1/recalculation-runs", rows);
    }

    private long statements(String reader, String list, int rows) {
        return DatabaseWork.least(
                        sessions,
                        () -> bearing(reader).get(list).then().statusCode(200).body("items", hasSize(rows)))
                .statements();
    }
}
