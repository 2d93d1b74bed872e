package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.demo.Answer;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@AcceptanceTest
class RacingEditsTest {

    @Test
    void twoEditorsAndTheLedgerAtOnceLoseNothingAndTheNewestIsScored(LocalStack stack) throws Exception {
        // Given
        SubmittedEvaluation evaluation = SubmittedEvaluation.withReport(stack);
        long editsBefore = editVersion(evaluation);
        List<Call> returns = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> evaluation.returnedMoney("RACE-" + number, "1.00"))
                .toList();

        // When
        try (Burst ledger = Burst.of(returns, 2);
                ExecutorService editors = Executors.newFixedThreadPool(2)) {
            Future<?> one =
                    editors.submit(() -> amend(evaluation, "执法满意率", List.of("89%", "88%", "87%", "86%", "85%")));
            Future<?> other = editors.submit(
                    () -> amend(evaluation, "罚没收入", List.of("384万元", "383万元", "382万元", "381万元", "380万元")));
            one.get();
            other.get();
            ledger.awaitEnd();
        }
        evaluation.awaitScoreOfBudget(13);
        JsonNode latest = evaluation.latestScore();
        evaluation.awaitReportOf(latest.get("version").asLong());

        // Then
        assertEquals(10, editVersion(evaluation) - editsBefore);
        assertEquals("9.44", score(latest, "执法满意率")); // 10 · 85 ÷ 90
        assertEquals("4.75", score(latest, "罚没收入")); // 5 · 380 ÷ 400
        assertEquals("9.91", latest.at("/score/execution/score").asText()); // 10 · 1102.67 ÷ 1112.67
        assertEquals("99.10", latest.at("/score/total").asText());
        Versions.assertWithoutGap(21, evaluation.scoreVersions());
        Versions.assertWithoutGap(evaluation.reports().size(), evaluation.reports());
    }

    /** As a clerk does: read, change, and where somebody else was quicker read again. */
    private static void amend(SubmittedEvaluation evaluation, String line, List<String> actuals) {
        for (String actual : actuals) {
            Eventually.until(line + " " + actual, () -> {
                Answer read = evaluation.journey().evaluation();
                JsonNode indicator = SubmittedEvaluation.theOne(
                        read.json().get("indicators"),
                        found -> found.get("name").asText().equals(line));
                String path = "/evaluations/%s/indicators/%s/actual"
                        .formatted(evaluation.id(), indicator.get("id").asText());
                Answer written = evaluation
                        .journey()
                        .editor()
                        .put(
                                path,
                                read.etag(),
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("actual", actual)
                                        .put("deviationExplanation", "未达标；改进措施：按月检查。")
                                        .put("reason", "更正"));
                return written.status() != 412 && written.orThrow().status() == 200;
            });
        }
    }

    private static long editVersion(SubmittedEvaluation evaluation) {
        return evaluation.journey().evaluation().json().get("editVersion").asLong();
    }

    private static String score(JsonNode version, String line) {
        return SubmittedEvaluation.theOne(
                        version.at("/score/lines"),
                        found -> found.get("name").asText().equals(line))
                .get("score")
                .asText();
    }
}
