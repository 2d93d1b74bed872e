package io.jixiao.report.job;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.report.RecordedSources;
import io.jixiao.report.ReportServiceTest;
import io.jixiao.report.ScoreTopic;
import io.jixiao.report.TestEvaluation;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom somebody waits for comes first. No worker is at work, so that the jobs can be seen in the order of their claims. */
@ReportServiceTest
@TestProfile(ReportOrderTest.WithoutWorkers.class)
class ReportOrderTest {

    public static final class WithoutWorkers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jixiao.report.workers", "0");
        }
    }

    private final TestEvaluation first = TestEvaluation.fresh();
    private final TestEvaluation second = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @Inject
    ReportJobRepository jobs;

    @BeforeEach
    void theOthersKnowTheEvaluations() {
        RecordedSources.has(first);
        RecordedSources.has(second);
    }

    @Test
    void jobsOfOnePriorityAreTakenInTheOrderOfTheirWishes() {
        scores.tell(first, 1);
        untilWanted(first, 1);
        scores.tell(second, 1);
        untilWanted(second, 1);

        assertEquals(List.of(first.id(), second.id()), claimed());
    }

    @Test
    void aRecalculatedScoreWaitsUntilNobodyWaits() {
        scores.tellRecalculated(first, 1);
        untilWanted(first, 1);
        scores.tell(second, 1);
        untilWanted(second, 1);

        assertEquals(List.of(second.id(), first.id()), claimed());
    }

    @Test
    void whoWaitsKeepsTheirTurnWhenARunRecalculatesTheScore() {
        scores.tell(first, 1);
        untilWanted(first, 1);
        scores.tellRecalculated(second, 1);
        untilWanted(second, 1);
        scores.tellRecalculated(first, 2);
        untilWanted(first, 2);

        assertEquals(List.of(first.id(), second.id()), claimed());
    }

    @Test
    void aNarrativeIsNotKeptWaitingByTheRunThatWentBefore() {
        scores.tellRecalculated(first, 1);
        untilWanted(first, 1);
        scores.tellRecalculated(second, 1);
        untilWanted(second, 1);

        second.editor().body("""
                        {"overallPerformance": ["全年任务完成。"], "projectPerformance": [], "problems": [], "improvements": []}
                        """).put(second.path() + "/narrative").then().statusCode(200);

        assertEquals(List.of(second.id(), first.id()), claimed());
    }

    private void untilWanted(TestEvaluation evaluation, int scoreVersion) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            var job = evaluation.editor().get(evaluation.path() + "/report-job");
            return job.statusCode() == 200 && job.jsonPath().getInt("targetScoreVersion") == scoreVersion;
        });
    }

    /** The evaluations of this test, in the order in which workers would take their jobs. */
    private List<UUID> claimed() {
        List<UUID> order = new ArrayList<>();
        Optional<ReportJob> job = claim();
        while (job.isPresent()) {
            order.add(job.get().evaluationId());
            job = claim();
        }
        order.retainAll(List.of(first.id(), second.id()));
        return order;
    }

    private Optional<ReportJob> claim() {
        return DatabaseScope.asSystem("test", () -> jobs.claim(Duration.ofHours(1)));
    }
}
