package io.jixiao.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.acceptance.Eventually;
import io.jixiao.acceptance.SubmittedEvaluation;
import io.jixiao.acceptance.Versions;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Counts, through the APIs alone, what became of one subject's acknowledged changes. */
final class ExactCount {
    /** Of the registered budget: one adjustment and one execution. */
    private static final int ENTRIES_BEFORE = 2;

    private ExactCount() {}

    /** Waits until everything has followed, then counts. */
    static void of(Subject subject, String after) {
        SubmittedEvaluation evaluation = subject.evaluation();
        int budgetVersion = 3 + subject.acknowledged().size();
        AtomicLong newestScore = new AtomicLong();
        Eventually.until(after + ": score " + subject.total() + " of budget version " + budgetVersion, () -> {
            JsonNode score = evaluation.latestScore();
            newestScore.set(score.get("version").asLong());
            return score.at("/budget/version").asInt() == budgetVersion
                    && score.at("/score/total").asText().equals(subject.total());
        });
        long newest = newestScore.get();
        Eventually.until(
                after + ": budget version " + budgetVersion,
                () -> evaluation.figures().get("version").asInt() == budgetVersion);
        evaluation.awaitReportOf(newest);

        assertEquals(
                subject.acknowledged().stream().sorted().toList(),
                externalIds(evaluation).skip(ENTRIES_BEFORE).sorted().toList(),
                after + ": every acknowledged entry is there once");
        JsonNode figures = evaluation.figures();
        assertEquals(
                subject.executedYuan().toPlainString(),
                figures.at("/total/executedAmount/amount").asText(),
                after + ": the figures are the sum of their ledger");
        Versions.assertWithoutGap(newest, evaluation.scoreVersions());
        List<JsonNode> reports = evaluation.reports();
        Versions.assertWithoutGap(reports.size(), reports);
        assertEquals(
                subject.total(), evaluation.report(reports.size()).get("total").asText(), after + ": newest report");
        assertEquals(newest, latestSuccessive(reports), after + ": no report goes back behind an earlier one");
    }

    private static Stream<String> externalIds(SubmittedEvaluation evaluation) {
        return evaluation.ledgerEntries().stream()
                .map(entry -> entry.get("externalId").asText());
    }

    /** The score version of the last report, where each report's is newer than that of the one before. */
    private static long latestSuccessive(List<JsonNode> reports) {
        long latest = 0;
        for (JsonNode report : reports) {
            long score = report.get("scoreVersion").asLong();
            if (score <= latest) {
                return -1;
            }
            latest = score;
        }
        return latest;
    }
}
