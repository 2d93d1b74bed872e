package io.jixiao.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.jixiao.testkit.Topic;
import io.jixiao.testkit.events.EventReader;
import io.jixiao.testkit.events.EventSchemas;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@ScoringServiceTest
class ScoreEventTest {

    final TestUnit unit = TestUnit.fresh();

    @Test
    void everyScoreVersionIsToldInOrderAsTheSchemaSays() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", """
                {"actual": "85%", "deviationExplanation": "部分商户对整治有意见，已回访", "reason": "问卷复核"}
                """).statusCode(200);

        var events = EventReader.await(Topic.SCORE, evaluation, 2);

        EventSchemas schemas = EventSchemas.published();
        events.forEach(event -> schemas.assertValid(event.value()));
        JsonPath submitted = JsonPath.from(events.getFirst().value());
        assertEquals("io.jixiao.scoring.score.changed.v1", submitted.getString("type"));
        assertEquals("430200/104/" + unit.code(), submitted.getString("subject"));
        assertEquals("100.00", submitted.getString("data.total"));
        assertEquals("SUBMITTED", submitted.getString("data.cause"));
        JsonPath amended = JsonPath.from(events.getLast().value());
        assertEquals(2, amended.getLong("data.version"));
        // 10 × 85 ÷ 90 = 9.44, and nothing else is lost
        assertEquals("99.44", amended.getString("data.total"));
        assertEquals("EXCELLENT", amended.getString("data.grade"));
        assertEquals("AMENDED", amended.getString("data.cause"));
    }

    @Test
    void aSignedReviewIsToldAsTheSchemaSaysAndNamedByItsHash() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.approved();
        String hash = unit.step(
                        unit.reviewer(),
                        evaluation,
                        "review/completion",
                        "{\"opinion\": \"属实\", \"confirmRemaining\": true}")
                .statusCode(200)
                .extract()
                .path("hash");

        var told = EventReader.await(Topic.SCORE, evaluation, 2).getLast();

        EventSchemas.published().assertValid(told.value());
        JsonPath event = JsonPath.from(told.value());
        assertEquals("io.jixiao.scoring.review.completed.v1", event.getString("type"));
        assertEquals(1, event.getLong("data.scoreVersion"));
        assertEquals("100.00", event.getString("data.total"));
        assertEquals(hash, event.getString("data.hash"));
        String readLater = unit.reviewer()
                .get(TestUnit.EVALUATIONS + "/" + evaluation + "/review?version=1")
                .then()
                .extract()
                .path("hash");
        assertEquals(hash, readLater);
    }

    @Test
    void aScoreWithAnUndecidedLineIsToldWithoutTotalAndGrade() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
        String evaluation = unit.submitted();
        unit.amend(evaluation, "执法满意率", "{\"actual\": \"多数满意\", \"reason\": \"问卷复核\"}")
                .statusCode(200);

        JsonPath event = JsonPath.from(
                EventReader.await(Topic.SCORE, evaluation, 2).getLast().value());

        EventSchemas.published().assertValid(event.prettify());
        assertEquals(null, event.getString("data.total"));
        assertEquals(null, event.getString("data.grade"));
    }
}
