package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jixiao.stack.LocalStack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The main job on the published self-evaluation of 2021. Its versions never change, so they are made once and read here. */
@AcceptanceTest
@TestInstance(Lifecycle.PER_CLASS)
class SeedJourneyTest {
    private static final String SATISFACTION = "执法满意率";
    private static final String WHY_LESS_SATISFIED = "第四季度执法方式投诉增多；改进措施：开展文明执法培训。";
    private static final String WHY_NOT_SPENT = "年末一笔支出退回财政；改进措施：加快支付审核。";

    private SubmittedEvaluation evaluation;
    private byte[] firstReport;

    @BeforeAll
    void theYearIsTold(LocalStack stack) {
        evaluation = SubmittedEvaluation.withReport(stack);
        firstReport = evaluation.reportFile(1, "docx");
        evaluation.journey().amendSatisfaction("85%", WHY_LESS_SATISFIED);
        evaluation.awaitReportOf(2);
        evaluation.journey().returnMoney();
        evaluation.awaitReportOf(3);
        explainExecution();
        evaluation.awaitReportOf(4);
    }

    private void explainExecution() {
        String path = "/evaluations/" + evaluation.id() + "/execution-explanation";
        JsonNode explanation = JsonNodeFactory.instance
                .objectNode()
                .put("deviationExplanation", WHY_NOT_SPENT)
                .put("reason", "补充说明");
        evaluation
                .journey()
                .editor()
                .put(path, evaluation.journey().evaluation().etag(), explanation)
                .orThrow();
    }

    private JsonNode score(long version) {
        return evaluation.journey().scoreVersion(version).get("score");
    }

    private static JsonNode line(JsonNode score, String name) {
        return SubmittedEvaluation.theOne(
                score.get("lines"), line -> line.get("name").asText().equals(name));
    }

    private boolean misses(long version, String line) {
        return StreamSupport.stream(score(version).get("findings").spliterator(), false)
                .anyMatch(finding -> finding.get("code").asText().equals("EXPLANATION_MISSING")
                        && finding.get("line").asText().equals(line));
    }

    @Test
    void thePublishedTableScoresAHundredAndIsExcellent() {
        JsonNode score = score(1);

        assertEquals("100.00", score.get("total").asText());
        assertEquals("EXCELLENT", score.get("grade").asText());
        assertEquals("10.00", score.at("/execution/score").asText());
    }

    @Test
    void anAmendedActualLosesItsShareOfThePoints() {
        JsonNode score = score(2);

        assertEquals("9.44", line(score, SATISFACTION).get("score").asText()); // 10 · 85 ÷ 90
        assertEquals("0.56", line(score, SATISFACTION).get("lost").asText());
        assertEquals("99.44", score.get("total").asText());
    }

    @Test
    void moneyThatCameBackInTheBudgetServiceLowersTheExecutionScore() {
        JsonNode score = score(3);

        assertEquals("89.87", score.at("/execution/rate").asText()); // 1000.00 ÷ 1112.67
        assertEquals("8.99", score.at("/execution/score").asText());
        assertEquals("98.43", score.get("total").asText());
    }

    @Test
    void anUnexplainedExecutionIsAnOpenFindingUntilItIsExplained() {
        assertEquals(
                List.of(false, false, true, false),
                List.of(misses(1, "预算执行率"), misses(2, "预算执行率"), misses(3, "预算执行率"), misses(4, "预算执行率")));
        assertEquals("98.43", score(4).get("total").asText());
    }

    @Test
    void pointsScoredLostAndUndecidedAreAlwaysTheWholeWeight() {
        JsonNode score = score(3);

        assertEquals("98.43", score.get("subtotal").asText());
        assertEquals("1.57", score.get("lost").asText());
        assertEquals("0", score.get("undecidedWeight").asText());
        assertEquals("100.00", score.get("totalWeight").asText());
    }

    @Test
    void everyScoreVersionHasItsReportThoughNobodyAskedForOne() {
        List<JsonNode> reports = evaluation.reports();

        assertEquals(
                List.of("1 1 100.00", "2 2 99.44", "3 3 98.43", "4 4 98.43"),
                reports.stream()
                        .map(report -> "%s %s %s"
                                .formatted(
                                        report.get("version").asText(),
                                        report.get("scoreVersion").asText(),
                                        report.get("total").asText()))
                        .toList());
    }

    @Test
    void theDifferencesNameTheLineTheValueAndThePoints() {
        JsonNode changes = evaluation.differences(1, 2).get("changes");

        JsonNode actual = SubmittedEvaluation.theOne(
                changes, change -> change.get("kind").asText().equals("ACTUAL"));
        JsonNode total = SubmittedEvaluation.theOne(
                changes, change -> change.get("kind").asText().equals("TOTAL"));
        assertEquals(SATISFACTION, actual.get("line").asText());
        assertEquals("93%", actual.get("before").asText());
        assertEquals("85%", actual.get("after").asText());
        assertEquals("100", total.get("before").asText());
        assertEquals("99.44", total.get("after").asText());
    }

    @Test
    void theWordFileHoldsTheFiguresInTheCellsOfTheOfficialTable() {
        WordTable table = WordTable.of(evaluation.reportFile(3, "docx"));

        assertEquals(List.of("合计", "1064.54", "1112.67", "1000.00", "10", "89.87%", "8.99"), table.from("合计"));
        assertEquals(List.of(SATISFACTION, "≥90%", "85%", "10", "9.44", WHY_LESS_SATISFIED), table.from(SATISFACTION));
        assertEquals(List.of("罚没收入", "400万元", "437万元", "5", "5", ""), table.from("罚没收入"));
        assertTrue(table.from("总分").contains("98.43"), "the row of the total: " + table.from("总分"));
    }

    /** From the request that posted the money to the cell that a reader sees. */
    @Test
    void oneFigureCanBeFollowedThroughAllThreeServices() {
        JsonNode entries = evaluation
                .journey()
                .bureau()
                .get("/annual-budgets/" + evaluation.annualBudgetId() + "/entries")
                .json();
        JsonNode posted = SubmittedEvaluation.theOne(
                entries, entry -> entry.at("/amount/amount").asText().equals("-1126700.00"));
        JsonNode scored = evaluation.journey().scoreVersion(3);
        String html = new String(evaluation.reportFile(3, "html"), StandardCharsets.UTF_8);

        assertEquals("年末一笔支出退回", posted.get("reason").asText());
        assertEquals(
                "10000000.00",
                evaluation.figures().at("/total/executedAmount/amount").asText());
        assertEquals(4, scored.at("/budget/version").asInt());
        assertEquals(
                "10000000.00",
                scored.at("/budget/figures/total/executedAmount/amount").asText());
        assertEquals("8.99", scored.at("/score/execution/score").asText());
        assertEquals(3, evaluation.report(3).get("scoreVersion").asInt());
        assertTrue(html.contains("1000.00") && html.contains("89.87%") && html.contains("8.99"));
        assertEquals(
                "8.99",
                WordTable.of(evaluation.reportFile(3, "docx")).from("合计").getLast());
    }

    @Test
    void anOlderReportStaysAsItWasByteForByte() {
        assertArrayEquals(firstReport, evaluation.reportFile(1, "docx"));
    }
}
