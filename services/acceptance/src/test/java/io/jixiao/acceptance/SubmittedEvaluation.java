package io.jixiao.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.stack.demo.Answer;
import io.jixiao.stack.demo.ApiClient;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.Person;
import io.jixiao.stack.demo.SeedJourney;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * The published self-evaluation of 2021, under a unit code that no other test uses, submitted: score version 1 of 100.00 on
 * budget version 3, opening 1064.54, adjusted and executed 1112.67 万元.
 */
public final class SubmittedEvaluation {
    private static final String DIVISION = "430200";
    private static final AtomicInteger NEXT_UNIT = new AtomicInteger(104_001);

    private final LocalStack stack;
    private final Installation installation;
    private final String unit;
    private final SeedJourney journey;

    private SubmittedEvaluation(LocalStack stack) {
        this.stack = stack;
        this.installation = Installation.of(stack);
        String code = Integer.toString(NEXT_UNIT.getAndIncrement());
        this.unit = DIVISION + "/" + code;
        this.journey = new SeedJourney(installation, code);
    }

    public static SubmittedEvaluation in(LocalStack stack) {
        SubmittedEvaluation evaluation = new SubmittedEvaluation(stack);
        evaluation.journey.untilSubmitted();
        return evaluation;
    }

    /** As {@link #in}, and its first report is there. */
    public static SubmittedEvaluation withReport(LocalStack stack) {
        SubmittedEvaluation evaluation = in(stack);
        evaluation.awaitReportOf(1);
        return evaluation;
    }

    public SeedJourney journey() {
        return journey;
    }

    public String id() {
        return journey.evaluationId();
    }

    public String annualBudgetId() {
        return journey.annualBudgetId();
    }

    /** The finance bureau's request to post money that came back, with an idempotency key of its own. */
    public Call returnedMoney(String externalId, String wanYuan) {
        ObjectNode entry = JsonNodeFactory.instance
                .objectNode()
                .put("source", "finance-430200")
                .put("externalId", externalId)
                .put("fundSource", "CURRENT_APPROPRIATION")
                .put("expenditureKind", "BASIC")
                .put("businessDate", "2021-12-31")
                .put("reason", "年末一笔支出退回");
        entry.putObject("amount").put("amount", "-" + wanYuan).put("unit", "WAN_YUAN");
        return bureau("POST", "/annual-budgets/" + annualBudgetId() + "/executions")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with(entry);
    }

    public Call bureau(String method, String path) {
        return call(Person.ofFinanceBureau(DIVISION), Service.BUDGET, method, path);
    }

    /** The finance bureau's request to the scoring service. */
    public Call rules(String method, String path) {
        return call(Person.ofFinanceBureau(DIVISION), Service.SCORING, method, path);
    }

    public Call editor(String method, String path) {
        return call(Person.editorOf(unit), Service.SCORING, method, path);
    }

    private Call call(Person person, Service service, String method, String path) {
        return Call.of(method, stack.baseUrl(service) + service.apiPrefix() + path)
                .as(installation.tokens().tokenOf(person));
    }

    /** The annual budget's figures as they stand. */
    public JsonNode figures() {
        return read(journey.bureau().get("/annual-budgets/" + annualBudgetId())).get("figures");
    }

    /** The newest score version, whole. */
    public JsonNode latestScore() {
        return read(journey.editor().get("/evaluations/" + id() + "/versions/latest"));
    }

    /** Every entry of the annual budget's two ledgers, oldest first. */
    public List<JsonNode> ledgerEntries() {
        return pages(journey.bureau(), "/annual-budgets/" + annualBudgetId() + "/entries");
    }

    /** Every score version in one line each, oldest first. */
    public List<JsonNode> scoreVersions() {
        return pages(journey.editor(), "/evaluations/" + id() + "/versions");
    }

    /** Every report version, oldest first. */
    public List<JsonNode> reports() {
        return pages(journey.reportReader(), "/evaluations/" + id() + "/reports");
    }

    public JsonNode report(long version) {
        return read(journey.reportReader().get("/evaluations/" + id() + "/reports/" + version));
    }

    public JsonNode differences(long from, long to) {
        return read(journey.reportReader().get("/evaluations/" + id() + "/reports/" + from + "/differences/" + to));
    }

    public byte[] reportFile(long version, String format) {
        return journey.reportReader()
                .get("/evaluations/" + id() + "/reports/" + version + "/files/" + format, "*/*")
                .orThrow()
                .body();
    }

    /** Waits until the newest score was made from this version of the budget. */
    public void awaitScoreOfBudget(long budgetVersion) {
        Eventually.until(
                "score of budget version " + budgetVersion,
                () -> latestScore().at("/budget/version").asLong() == budgetVersion);
    }

    /** Waits until there is a report of this score version; nobody asks for it. */
    public void awaitReportOf(long scoreVersion) {
        Eventually.until("report of score version " + scoreVersion, () -> {
            Answer latest = journey.reportReader().get("/evaluations/" + id() + "/reports/latest");
            return latest.status() == 200 && latest.json().get("scoreVersion").asLong() == scoreVersion;
        });
    }

    /** The one item of a list that a condition picks. */
    public static JsonNode theOne(JsonNode list, Predicate<JsonNode> condition) {
        List<JsonNode> found = items(list).stream().filter(condition).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " instead of one in " + list);
        }
        return found.getFirst();
    }

    private static List<JsonNode> pages(ApiClient client, String list) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = read(client.get(list + "?limit=200"));
        all.addAll(items(page));
        while (page.hasNonNull("nextCursor")) {
            page = read(client.get(
                    list + "?limit=200&cursor=" + page.get("nextCursor").asText()));
            all.addAll(items(page));
        }
        return all;
    }

    private static JsonNode read(Answer answer) {
        return answer.orThrow().json();
    }

    private static List<JsonNode> items(JsonNode page) {
        JsonNode list = page.isArray() ? page : page.get("items");
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
