package io.jixiao.report.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.RecordedSources;
import io.jixiao.report.ReportServiceTest;
import io.jixiao.report.ScoreTopic;
import io.jixiao.report.TestEvaluation;
import io.jixiao.testkit.Topic;
import io.jixiao.testkit.events.EventReader;
import io.jixiao.testkit.events.EventSchemas;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ReportServiceTest
class ReportEventTest {

    final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @Test
    void everyReportVersionIsToldInOrderAsTheSchemaSays() {
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 1);
        RecordedSources.hasScore(evaluation, 2);
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);
        scores.tell(evaluation, 2);

        var events = EventReader.await(Topic.REPORT, evaluation.id().toString(), 2);

        EventSchemas schemas = EventSchemas.published();
        events.forEach(event -> schemas.assertValid(event.value()));
        JsonPath first = JsonPath.from(events.getFirst().value());
        assertEquals("io.jixiao.report.report.created.v1", first.getString("type"));
        assertEquals(1, first.getLong("data.scoreVersion"));
        assertEquals("100.00", first.getString("data.total"));
        JsonPath second = JsonPath.from(events.getLast().value());
        assertEquals(2, second.getLong("data.version"));
        assertEquals("99.44", second.getString("data.total"));
        assertEquals("EXCELLENT", second.getString("data.grade"));
    }
}
