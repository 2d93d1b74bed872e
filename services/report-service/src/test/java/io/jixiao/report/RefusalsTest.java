package io.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.Refusal;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the code never does, the database refuses. */
@ReportServiceTest
class RefusalsTest {

    private final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @BeforeEach
    void anEvaluationWithItsReport() {
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 1);
        scores.tell(evaluation, 1);
        evaluation.untilJob("DONE");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "report_job     | priority = 2                | report_job_priority",
                "report_job     | wish = 0                    | report_job_wish_positive",
                "report_job     | fence = -1                  | report_job_fence_not_negative",
                "report_job     | attempts = -1               | report_job_attempts_not_negative",
                "report_job     | claimed_until = now()       | report_job_done_is_let_go",
                "report_job     | division_code = '4302'      | report_job_division_gbt2260",
                "report_version | score_version = 0           | report_version_score_version_positive",
                "report_version | narrative_version = -1      | report_version_narrative_version_not_negative",
                "report_version | input_hash = 'sha256:'      | report_version_input_hash_form",
                "report_version | total = -1                  | report_version_total_not_negative",
                "report_version | total = NULL                | report_version_grade_of_total",
                "report_version | grade = '优'                | report_version_grade",
                "report_file    | content = ''                | report_file_not_empty",
                "report_file    | hash = repeat('0', 64)      | report_file_hash_form",
                "report_file    | render_micros = -1          | report_file_render_micros_not_negative",
                "report_file    | unit_code = 'another'       | report_file_of_version",
            })
    void aRowThatIsNone(String table, String change, String constraint) throws SQLException {
        refused("UPDATE %s SET %s WHERE evaluation_id = '%s'".formatted(table, change, evaluation.id()), constraint);
    }

    @Test
    void aReportThatBelongsToSomebodyElseThanItsJob() throws SQLException {
        refused("""
                INSERT INTO report_version (evaluation_id, version, score_version, narrative_version, input_hash, created_at,
                                            division_code, department_code, unit_code)
                SELECT evaluation_id, 2, score_version, narrative_version, input_hash, created_at,
                       division_code, department_code, 'another'
                FROM report_version WHERE evaluation_id = '%s'
                """.formatted(evaluation.id()), "report_version_of_job");
    }

    private static void refused(String change, String constraint) throws SQLException {
        assertEquals(constraint, Refusal.constraintBrokenBy(TestServers.database("jixiao_report"), change));
    }
}
