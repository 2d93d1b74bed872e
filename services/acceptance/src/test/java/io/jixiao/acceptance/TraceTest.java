package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.testkit.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

@AcceptanceTest
class TraceTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String REFUSED = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void theTraceOfALedgerEntryRunsThroughAllServicesToTheReport(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.withReport(stack);

        // When
        evaluation
                .returnedMoney("TRACED-1", "112.67")
                .with("traceparent", traceParent(TRACE))
                .send();
        evaluation.awaitReportOf(2);

        // Then
        assertEquals(List.of("io.jixiao.budget.annual-budget.changed.v1"), told(stack, Service.BUDGET));
        assertEquals(List.of("io.jixiao.scoring.score.changed.v1"), told(stack, Service.SCORING));
        assertEquals(List.of("io.jixiao.report.report.created.v1"), told(stack, Service.REPORT));
        assertEquals(TRACE, traceOfLast(stack, Topic.ANNUAL_BUDGET, evaluation.annualBudgetId()));
        assertEquals(TRACE, traceOfLast(stack, Topic.SCORE, evaluation.id()));
        Eventually.until(
                "the report's event",
                () -> Events.of(stack, Topic.REPORT, evaluation.id()).size() == 2);
        assertEquals(TRACE, traceOfLast(stack, Topic.REPORT, evaluation.id()));
    }

    @Test
    void aProblemNamesTheTraceOfItsRequest(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.in(stack);

        // When
        Reply refused = evaluation
                .returnedMoney("TRACED-2", "0.00")
                .with("traceparent", traceParent(REFUSED))
                .send();

        // Then
        assertEquals(422, refused.status());
        assertEquals(REFUSED, refused.json().get("traceId").asText());
    }

    private static String traceParent(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-00";
    }

    /** The types of the events that a service's JSON log names in the trace. */
    private static List<String> told(LocalStack stack, Service service) {
        try (var lines = Files.lines(stack.logs().resolve(service.module() + ".log"))) {
            return lines.filter(line -> line.startsWith("{"))
                    .map(line -> Reply.read(line.getBytes(StandardCharsets.UTF_8)))
                    .filter(line -> line.at("/mdc/traceId").asText().equals(TRACE))
                    .map(line -> line.get("message").asText())
                    .filter(message -> message.startsWith("told: type="))
                    .map(message -> message.split("[= ]")[2])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String traceOfLast(LocalStack stack, Topic topic, String key) {
        JsonNode last = Events.of(stack, topic, key).getLast();
        return last.get("traceparent").asText().split("-")[1];
    }
}
