package io.jixiao.report;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.jixiao.platform.database.DatabaseScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@ReportServiceTest
class LostJobTest {

    final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    MeterRegistry metrics;

    @Test
    void aWorkerWhoseJobWasTakenOverStoresNothing() {
        RecordedSources.has(evaluation);
        RecordedSources.hasScoreAfter(evaluation, 1, Duration.ofSeconds(3));
        double lostBefore = lost();
        scores.tell(evaluation, 1);
        await().atMost(TestEvaluation.PATIENCE).until(() -> onJob("fence = fence + 1", "fence = 1") == 1);

        await().atMost(TestEvaluation.PATIENCE).until(() -> lost() == lostBefore + 1);

        evaluation.latestReport().then().statusCode(404);
        onJob("claimed_until = NULL", "true");
        evaluation.untilReport(1);
    }

    private double lost() {
        return metrics.counter("report.jobs", "outcome", "lost").count();
    }

    /** What another worker's claim does to the job, at the database itself; how many rows it did it to. */
    private int onJob(String change, String condition) {
        String sql = "UPDATE report_job SET %s WHERE evaluation_id = ? AND %s".formatted(change, condition);
        return DatabaseScope.asSystem(
                "test",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    try (var connection = dataSource.getConnection();
                            PreparedStatement update = connection.prepareStatement(sql)) {
                        update.setObject(1, evaluation.id());
                        return update.executeUpdate();
                    }
                }));
    }
}
