package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bureau moves a whole year to other rules, by one order. */
@AcceptanceTest
class RecalculationTest {

    @Test
    void everyEvaluationIsScoredOnceByTheNewRulesAndReportedThoughTheServiceIsKilledAmongThem(LocalStack stack) {
        // Given
        List<SubmittedEvaluation> evaluations = Stream.generate(() -> SubmittedEvaluation.withReport(stack))
                .limit(6)
                .toList();

        // When
        JsonNode run = ordered(evaluations.getFirst());
        stack.kill(Service.SCORING);
        stack.restart(Service.SCORING);
        Eventually.until("the end of the run", () -> waiting(evaluations.getFirst(), run) == 0);

        // Then
        for (SubmittedEvaluation evaluation : evaluations) {
            evaluation.awaitReportOf(2);
            Versions.assertWithoutGap(2, evaluation.scoreVersions());
            assertEquals(
                    "RECALCULATED",
                    evaluation.scoreVersions().getLast().get("cause").asText());
            assertEquals(
                    "MOF-2021-COST",
                    Reply.read(evaluation.reportFile(2, "json"))
                            .at("/inputs/ruleSet/id")
                            .asText());
        }
    }

    private static JsonNode ordered(SubmittedEvaluation evaluation) {
        ObjectNode order = JsonNodeFactory.instance
                .objectNode()
                .put("divisionCode", "430200")
                .put("fiscalYear", 2021)
                .put("ruleSetId", "MOF-2021-COST")
                .put("ruleSetVersion", 1)
                .put("reason", "成本指标单列");
        Reply reply =
                evaluation.rules("POST", "/recalculation-runs").with(order).send();
        assertEquals(202, reply.status());
        return reply.json();
    }

    private static long waiting(SubmittedEvaluation evaluation, JsonNode run) {
        Reply now = evaluation
                .rules("GET", "/recalculation-runs/" + run.get("id").asText())
                .send();
        return now.json().get("waiting").asLong();
    }
}
