package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.testkit.Topic;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Services die as {@code kill -9} ends them, in the middle of their work. */
@AcceptanceTest
class KilledServiceTest {
    private static final int ENTRIES = 40;
    private static final int CLIENTS = 4;

    /** Money that came back: 40 times 1.00 万元, each with its own key, so 1072.67 of 1112.67 万元 stay executed. */
    private static List<Call> fortyReturns(SubmittedEvaluation evaluation) {
        return IntStream.rangeClosed(1, ENTRIES)
                .mapToObj(number -> evaluation.returnedMoney("BURST-" + number, "1.00"))
                .toList();
    }

    @Test
    void ledgerEntriesCountExactlyOnceThoughTheBudgetServiceIsKilledAmongThem(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.withReport(stack);

        // When
        try (Burst burst = Burst.of(fortyReturns(evaluation), CLIENTS)) {
            burst.awaitAnswers(10);
            stack.kill(Service.BUDGET);
            stack.restart(Service.BUDGET);
            burst.awaitEnd();
        }
        evaluation.awaitScoreOfBudget(43);
        evaluation.awaitReportOf(41);

        // Then
        JsonNode figures = evaluation.figures();
        assertEquals("10726700.00", figures.at("/total/executedAmount/amount").asText());
        assertEquals(43, figures.get("version").asInt());
        assertEquals(
                versions(1, 43),
                distinct(stack, Topic.ANNUAL_BUDGET, evaluation.annualBudgetId(), "/data/figures/version"));
        assertEquals("99.64", evaluation.latestScore().at("/score/total").asText()); // 90 + 10 · 1072.67 ÷ 1112.67
        Versions.assertWithoutGap(41, evaluation.scoreVersions());
    }

    @Test
    void theNewestFiguresAreScoredThoughTheScoringServiceIsKilledAmongTheChanges(LocalStack stack) {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.withReport(stack);

        // When
        try (Burst burst = Burst.of(fortyReturns(evaluation), CLIENTS)) {
            Eventually.until("a re-score", () -> evaluation.scoreVersions().size() > 5);
            stack.kill(Service.SCORING);
            burst.awaitEnd();
            stack.restart(Service.SCORING);
        }
        evaluation.awaitScoreOfBudget(43);
        evaluation.awaitReportOf(41);

        // Then
        assertEquals("99.64", evaluation.latestScore().at("/score/total").asText()); // 90 + 10 · 1072.67 ÷ 1112.67
        Versions.assertWithoutGap(41, evaluation.scoreVersions());
        assertEquals(versions(1, 41), distinct(stack, Topic.SCORE, evaluation.id(), "/data/version"));
        Versions.assertWithoutGap(evaluation.reports().size(), evaluation.reports());
    }

    @Test
    void everyNewestScoreHasItsReportThoughTheReportServiceIsKilledWhileRendering(LocalStack stack) {
        // Given
        List<SubmittedEvaluation> evaluations = Stream.generate(() -> SubmittedEvaluation.withReport(stack))
                .limit(6)
                .toList();

        // When
        evaluations.forEach(evaluation ->
                evaluation.returnedMoney("BACK-" + evaluation.id(), "112.67").sendUntilItWorks());
        Eventually.until(
                "a first report among six",
                () -> evaluations.stream()
                        .anyMatch(evaluation -> evaluation.reports().size() == 2));
        stack.kill(Service.REPORT);
        stack.restart(Service.REPORT);
        evaluations.forEach(evaluation -> evaluation.awaitReportOf(2));

        // Then
        for (SubmittedEvaluation evaluation : evaluations) {
            Versions.assertWithoutGap(2, evaluation.reports());
            assertEquals("98.99", evaluation.report(2).get("total").asText());
            Eventually.until(
                    "the report's event",
                    () -> Events.of(stack, Topic.REPORT, evaluation.id()).size() >= 2);
            assertEquals(versions(1, 2), distinct(stack, Topic.REPORT, evaluation.id(), "/data/version"));
        }
    }

    private static List<Integer> versions(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** What the events of a key tell, each event once: a relay that was killed may send one a second time. */
    private static List<Integer> distinct(LocalStack stack, Topic topic, String key, String pointer) {
        return Events.oncePerId(Events.of(stack, topic, key)).stream()
                .map(event -> event.at(pointer).asInt())
                .toList();
    }
}
