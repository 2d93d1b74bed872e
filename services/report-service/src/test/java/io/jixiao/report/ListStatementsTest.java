package io.jixiao.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.DatabaseWork;
import io.jixiao.testkit.database.ScopedConnection;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A list asks the database as often for a long page as for a short one. */
@ReportServiceTest
class ListStatementsTest {

    private static final String JOB = """
            INSERT INTO report_job (evaluation_id, target_score_version, wish, priority, state, fence, attempts, due_at,
                                    requested_at, division_code, department_code, unit_code)
            VALUES (?, 1, 1, 0, 'DONE', 1, 0, now(), now(), '430200', '104', ?)
            """;
    private static final String VERSIONS = """
            INSERT INTO report_version (evaluation_id, version, score_version, narrative_version, input_hash, created_at,
                                        division_code, department_code, unit_code)
            SELECT ?, version, version, 0, 'sha256:' || repeat('0', 64), now(), '430200', '104', ?
            FROM generate_series(1, ?) AS version
            """;
    private static final String FILES = """
            INSERT INTO report_file (evaluation_id, version, format, media_type, file_name, content, hash, render_micros,
                                     division_code, department_code, unit_code)
            SELECT evaluation_id, version, format, 'text/html', 'v' || version || '.' || format, 'x', input_hash, 1,
                   division_code, department_code, unit_code
            FROM report_version, unnest(ARRAY['json', 'html', 'docx']) AS format WHERE evaluation_id = ?
            """;

    @Inject
    SessionFactory sessions;

    @Test
    void twentyReportsTakeAsManyStatementsAsTwo() throws SQLException {
        assertEquals(statements(2), statements(20));
    }

    private long statements(int versions) throws SQLException {
        TestEvaluation evaluation = TestEvaluation.fresh();
        has(evaluation, versions);
        return DatabaseWork.least(
                        sessions,
                        () -> evaluation
                                .editor()
                                .get(evaluation.path() + "/reports")
                                .then()
                                .statusCode(200)
                                .body("items", hasSize(versions))
                                .body("items[1].files.fileName", contains("v2.docx", "v2.html", "v2.json")))
                .statements();
    }

    private static void has(TestEvaluation evaluation, int versions) throws SQLException {
        try (Connection connection = ScopedConnection.ofEverything(TestServers.database("jixiao_report"));
                var job = connection.prepareStatement(JOB);
                var reports = connection.prepareStatement(VERSIONS);
                var files = connection.prepareStatement(FILES)) {
            job.setObject(1, evaluation.id());
            job.setString(2, evaluation.unitCode());
            job.execute();
            reports.setObject(1, evaluation.id());
            reports.setString(2, evaluation.unitCode());
            reports.setInt(3, versions);
            reports.execute();
            files.setObject(1, evaluation.id());
            files.execute();
            connection.commit();
        }
    }
}
