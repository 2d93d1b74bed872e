package io.jixiao.scoring;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static java.util.stream.LongStream.rangeClosed;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clerk, approver, reviewer and budget at the same time, over real HTTP, Kafka and PostgreSQL. */
@ScoringServiceTest
class RaceTest {

    /** Budget versions 4 to 9 arrive while people work. */
    static final int NEWEST_BUDGET = 9;

    final TestUnit unit = TestUnit.fresh();

    @Inject
    BudgetTopic topic;

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void budgetEventsGiveAClerkAtWorkNoFalse412() throws Exception {
        String evaluation = unit.submitted();
        String line = unit.indicator(evaluation, "执法满意率");

        List<Integer> answers = together(List.of(
                        () -> {
                            List<Integer> statuses = new ArrayList<>();
                            String etag = unit.etag(evaluation);
                            for (int percent = 91; percent <= 98; percent++) {
                                Response answer = amend(evaluation, line, etag, percent);
                                statuses.add(answer.statusCode());
                                etag = answer.header("ETag");
                            }
                            return statuses;
                        },
                        this::budgetMovesOn))
                .getFirst();

        assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 200), answers);
        untilScoredOn(NEWEST_BUDGET, evaluation);
        assertEquals("98%", latest(evaluation).getString("score.lines[8].actual.text"));
        assertEquals(8, audited(evaluation, "ACTUAL_CHANGED"));
        theStoryIsWhole(evaluation);
    }

    @Test
    void whatIsApprovedHoldsEveryAmendmentThatWasAcceptedBefore() throws Exception {
        String evaluation = unit.submitted();
        String line = unit.indicator(evaluation, "执法满意率");

        List<Integer> accepted = together(List.of(
                        () -> clerkAmendsUntilApproved(evaluation, line),
                        () -> approverApproves(evaluation),
                        this::budgetMovesOn))
                .getFirst();

        JsonPath official = unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/official")
                .jsonPath();
        int last = accepted.isEmpty() ? 93 : accepted.getLast();
        assertEquals(last + "%", official.getString("score.lines[8].actual.text"));
        assertEquals(accepted.size(), audited(evaluation, "ACTUAL_CHANGED"));
        assertEquals(1, audited(evaluation, "APPROVED"));
        untilScoredOn(NEWEST_BUDGET, evaluation);
        assertEquals(last + "%", latest(evaluation).getString("score.lines[8].actual.text"));
        theStoryIsWhole(evaluation);
    }

    @Test
    void everyReviewScoreThatWasAcceptedStandsBesideTheVersionItWasGivenTo() throws Exception {
        String evaluation = unit.approved();
        Map<Long, Float> given = new TreeMap<>();

        together(List.of(
                () -> {
                    for (int half = 1; half <= 19; half++) {
                        Response answer = review(evaluation, half / 2.0f);
                        if (answer.statusCode() == 200) {
                            given.put(answer.jsonPath().getLong("scoreVersion"), half / 2.0f);
                        } else {
                            assertTrue(List.of(409, 412).contains(answer.statusCode()), answer.asString());
                        }
                    }
                    return List.of();
                },
                () -> {
                    for (int i = 0; i < 19; i++) {
                        int status = approve(evaluation);
                        assertTrue(List.of(200, 409, 412).contains(status), "approval: " + status);
                    }
                    return List.of();
                },
                this::budgetMovesOn));

        untilScoredOn(NEWEST_BUDGET, evaluation);
        given.forEach((version, score) -> assertEquals(
                score,
                unit.reviewer()
                        .get(EVALUATIONS + "/" + evaluation + "/review?version=" + version)
                        .jsonPath()
                        .getFloat("lines[0].reviewScore")));
        theStoryIsWhole(evaluation);
    }

    private List<Integer> clerkAmendsUntilApproved(String evaluation, String line) {
        List<Integer> accepted = new ArrayList<>();
        for (int percent = 91; percent <= 116; percent++) {
            int status = amend(evaluation, line, unit.etag(evaluation), percent).statusCode();
            if (status == 409) {
                return accepted;
            }
            assertTrue(status == 200 || status == 412, "amendment: " + status);
            if (status == 200) {
                accepted.add(percent);
            }
        }
        return accepted;
    }

    private List<Integer> approverApproves(String evaluation) {
        await().atMost(Duration.ofSeconds(60)).until(() -> approve(evaluation) == 200);
        return List.of();
    }

    /** Each version appropriates and executes another yuan. */
    private List<Integer> budgetMovesOn() {
        for (int version = 4; version <= NEWEST_BUDGET; version++) {
            topic.tell(
                    unit, unit.budget(version, "10645400.00", "48130" + version + ".00", "1112670" + version + ".00"));
        }
        return List.of();
    }

    private Response amend(String evaluation, String line, String etag, int percent) {
        return unit.editor()
                .header("If-Match", etag)
                .body("{\"actual\": \"%d%%\", \"reason\": \"复核\"}".formatted(percent))
                .put(EVALUATIONS + "/" + evaluation + "/indicators/" + line + "/actual");
    }

    private int approve(String evaluation) {
        return unit.step(unit.department(), evaluation, "approval").extract().statusCode();
    }

    private Response review(String evaluation, float score) {
        return unit.reviewer()
                .header("If-Match", unit.etag(evaluation))
                .body("{\"reviewScore\": %s, \"reason\": \"抽查\"}".formatted(score))
                .put(EVALUATIONS + "/" + evaluation + "/review/lines/execution");
    }

    private static List<List<Integer>> together(List<Callable<List<Integer>>> work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(work.size())) {
            List<List<Integer>> results = new ArrayList<>();
            for (Future<List<Integer>> done : people.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        }
    }

    private void untilScoredOn(long budgetVersion, String evaluation) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> latest(evaluation).getLong("budget.version") == budgetVersion);
    }

    private JsonPath latest(String evaluation) {
        return unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/latest")
                .jsonPath();
    }

    private long audited(String evaluation, String action) {
        return history(evaluation).getList("items.action").stream()
                .filter(action::equals)
                .count();
    }

    private JsonPath history(String evaluation) {
        return unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit?limit=200")
                .jsonPath();
    }

    /** Versions without a gap, official not ahead of latest, and an audit chain without a break. */
    private void theStoryIsWhole(String evaluation) {
        JsonPath now = unit.editor().get(EVALUATIONS + "/" + evaluation).jsonPath();
        long newest = now.getLong("latestVersion");
        assertTrue(now.getLong("officialVersion") <= newest);
        assertEquals(
                rangeClosed(1, newest).boxed().toList(),
                unit.editor()
                        .get(EVALUATIONS + "/" + evaluation + "/versions?limit=200")
                        .jsonPath()
                        .getList("items.version", Long.class));
        List<String> hashes = history(evaluation).getList("items.hash");
        List<String> previous = history(evaluation).getList("items.previousHash");
        assertEquals(hashes.subList(0, hashes.size() - 1), previous.subList(1, previous.size()));
    }
}
