package io.jixiao.stack.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.demo.Answer;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.SeedJourney;
import io.jixiao.stack.demo.UnexpectedResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/** A submitted evaluation to which changes are made while pods go; it knows what must have come of them. */
final class ChangedEvaluation {
    /** Opening, adjustment and execution made budget versions 1 to 3; the submission made score version 1. */
    private static final int BUDGET_VERSIONS_BEFORE = 3;

    /** The target is 90%: each amendment goes one below the one before. */
    private static final int HIGHEST_PERCENT = 89;

    private static final BigDecimal EXECUTED_BEFORE = new BigDecimal("11126700.00");
    private static final BigDecimal ENTRY = new BigDecimal("10000.00");

    private final SeedJourney journey;
    private final RepeatedWrite writes;
    private final String unitCode;
    private final AtomicInteger nextEntry = new AtomicInteger();
    private final AtomicInteger entries = new AtomicInteger();
    private final AtomicInteger amendments = new AtomicInteger();

    private ChangedEvaluation(Installation installation, String unitCode, RepeatedWrite writes) {
        this.journey = new SeedJourney(installation, unitCode);
        this.writes = writes;
        this.unitCode = unitCode;
    }

    /** Score version 1 of 100.00 and its report. */
    static ChangedEvaluation submitted(Installation installation, String unitCode, RepeatedWrite writes) {
        ChangedEvaluation evaluation = new ChangedEvaluation(installation, unitCode, writes);
        evaluation.journey.untilSubmitted();
        Waiting.until("a first report", () -> evaluation.reports().size() == 1);
        return evaluation;
    }

    SeedJourney journey() {
        return journey;
    }

    /** The finance bureau posts −1.00 万元; counted when it was accepted. */
    void returnMoney() {
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("source", "finance-430200")
                .put("externalId", "BACK-%s-%d".formatted(unitCode, nextEntry.incrementAndGet()))
                .put("fundSource", "CURRENT_APPROPRIATION")
                .put("expenditureKind", "BASIC")
                .put("businessDate", "2021-12-31")
                .put("reason", "年末一笔支出退回");
        entry.putObject("amount").put("amount", "-1.00").put("unit", "WAN_YUAN");
        writes.send(
                journey.bureau(), "POST", "/annual-budgets/" + journey.annualBudgetId() + "/executions", null, entry);
        entries.incrementAndGet();
    }

    /** The editor, who is one person, amends what was achieved, to another value each time; counted when it was accepted. */
    void amend() {
        Answer evaluation = writes.until(() -> journey.editor().get("/evaluations/" + journey.evaluationId()));
        ObjectNode change = JsonNodeFactory.instance
                .objectNode()
                .put("actual", HIGHEST_PERCENT - amendments.get() + "%")
                .put("deviationExplanation", "满意度下降；改进措施：按月回访。")
                .put("reason", "复核后更正");
        String line = SeedJourney.satisfactionId(evaluation.json());
        String path = "/evaluations/%s/indicators/%s/actual".formatted(journey.evaluationId(), line);
        writes.send(journey.editor(), "PUT", path, evaluation.etag(), change);
        amendments.incrementAndGet();
    }

    int accepted() {
        return entries.get() + amendments.get();
    }

    /**
     * Waits until the newest report prints the newest score, then counts.
     *
     * @return how many score versions there are
     * @throws UnexpectedResult when something was lost or doubled
     */
    int count() {
        int expected = 1 + accepted();
        Waiting.until("score version " + expected, () -> scores().size() >= expected);
        Waiting.until("the report of score version " + expected, () -> {
            List<JsonNode> reports = reports();
            return reports.getLast().get("scoreVersion").asInt() == expected;
        });
        JsonNode figures = journey.bureau()
                .get("/annual-budgets/" + journey.annualBudgetId())
                .orThrow()
                .json()
                .get("figures");
        UnexpectedResult.unless(
                "the budget's version",
                BUDGET_VERSIONS_BEFORE + entries.get(),
                figures.get("version").asInt());
        UnexpectedResult.unless(
                "the executed amount in yuan",
                EXECUTED_BEFORE
                        .subtract(ENTRY.multiply(BigDecimal.valueOf(entries.get())))
                        .toPlainString(),
                figures.at("/total/executedAmount/amount").asText());
        List<JsonNode> scores = scores();
        UnexpectedResult.unless("the score versions", upTo(expected), numbers(scores, "version"));
        UnexpectedResult.unless("versions made by an amendment", amendments.get(), madeBy(scores, "AMENDED"));
        UnexpectedResult.unless("versions made by the budget", entries.get(), madeBy(scores, "BUDGET_CHANGED"));
        List<Long> printed = numbers(reports(), "scoreVersion");
        UnexpectedResult.unless(
                "score versions printed twice",
                List.of(),
                printed.stream()
                        .filter(version -> printed.indexOf(version) != printed.lastIndexOf(version))
                        .toList());
        UnexpectedResult.unless("the report versions", upTo(printed.size()), numbers(reports(), "version"));
        return scores.size();
    }

    private static int madeBy(List<JsonNode> scores, String cause) {
        return (int) scores.stream()
                .filter(score -> score.get("cause").asText().equals(cause))
                .count();
    }

    private static List<Long> upTo(long newest) {
        return LongStream.rangeClosed(1, newest).boxed().toList();
    }

    private static List<Long> numbers(List<JsonNode> versions, String field) {
        return versions.stream().map(version -> version.get(field).asLong()).toList();
    }

    private List<JsonNode> scores() {
        return items(writes.until(
                () -> journey.editor().get("/evaluations/" + journey.evaluationId() + "/versions?limit=200")));
    }

    private List<JsonNode> reports() {
        return items(writes.until(
                () -> journey.reportReader().get("/evaluations/" + journey.evaluationId() + "/reports?limit=200")));
    }

    private static List<JsonNode> items(Answer page) {
        JsonNode list = page.json().isArray() ? page.json() : page.json().get("items");
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
