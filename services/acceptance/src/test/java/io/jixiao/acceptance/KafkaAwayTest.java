package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.testkit.Topic;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@AcceptanceTest
class KafkaAwayTest {

    @Test
    void aFigureChangedWhileKafkaIsDownIsAcceptedAndItsReportFollowsLater(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.withReport(stack);
        stack.kafka().stop();

        // When
        List<Integer> answers = List.of(
                evaluation.returnedMoney("OUT-1", "60.00").send().status(),
                evaluation.returnedMoney("OUT-2", "52.67").send().status());
        List<Integer> readiness = readiness(stack);
        long executedMeanwhile = evaluation.figures().get("version").asLong();
        long scoredMeanwhile = evaluation.latestScore().get("version").asLong();
        stack.kafka().start();
        evaluation.awaitScoreOfBudget(5);
        evaluation.awaitReportOf(3);

        // Then
        assertEquals(List.of(201, 201), answers);
        assertEquals(List.of(200, 200, 200), readiness);
        assertEquals(5, executedMeanwhile);
        assertEquals(1, scoredMeanwhile);
        assertEquals("98.99", evaluation.latestScore().at("/score/total").asText()); // 90 + 10 · 1000.00 ÷ 1112.67
        Versions.assertWithoutGap(3, evaluation.scoreVersions());
        Versions.assertWithoutGap(evaluation.reports().size(), evaluation.reports());
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                told(Events.of(stack, Topic.ANNUAL_BUDGET, evaluation.annualBudgetId()), "/data/figures/version"));
        assertEquals(List.of("1", "2", "3"), told(Events.of(stack, Topic.SCORE, evaluation.id()), "/data/version"));
    }

    private static List<Integer> readiness(LocalStack stack) {
        return Arrays.stream(Service.values())
                .map(service -> Call.of("GET", stack.managementUrl(service) + "/q/health/ready")
                        .send()
                        .status())
                .toList();
    }

    private static List<String> told(List<JsonNode> events, String pointer) {
        return events.stream().map(event -> event.at(pointer).asText()).toList();
    }
}
