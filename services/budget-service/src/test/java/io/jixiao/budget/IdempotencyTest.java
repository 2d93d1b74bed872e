package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.bearing;
import static io.jixiao.budget.Bureau.execution;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.registeredBudget;
import static io.jixiao.budget.Bureau.registeredUnit;
import static io.jixiao.budget.Bureau.unit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.jixiao.budget.ProblemAnswer.wrongField;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jixiao.testkit.TestTokens;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A write may be sent again when its answer was lost: with its key it takes effect once and is answered once. */
@BudgetServiceTest
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestGetsTheFirstAnswerAgain() {
        String body = unit(newCode(), "支队");

        Response first = admin().header("Idempotency-Key", key).body(body).post(UNITS);
        Response again = admin().header("Idempotency-Key", key).body(body).post(UNITS);

        assertThat(first.statusCode(), equalTo(201));
        assertThat(first.header("Idempotency-Replayed"), nullValue());
        assertThat(again.statusCode(), equalTo(201));
        assertThat(again.header("Idempotency-Replayed"), equalTo("true"));
        assertThat(Arrays.equals(again.asByteArray(), first.asByteArray()), equalTo(true));
        for (String header : new String[] {"ETag", "Location", "Content-Type"}) {
            assertThat(again.header(header), equalTo(first.header(header)));
        }
    }

    @Test
    void withoutAKeyTheSameRequestIsARequestOfItsOwn() {
        String body = unit(newCode(), "支队");

        admin().body(body).post(UNITS).then().statusCode(201);
        admin().body(body).post(UNITS).then().statusCode(200);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        String budget = registeredBudget(registeredUnit(newCode()));
        posted(budget, "1.00").then().statusCode(201);

        posted(budget, "2.00").then().spec(problem(422, "IDEMPOTENCY_KEY_REUSED", "idempotency-key-reused"));
        admin().get(BUDGETS + "/" + budget).then().header("ETag", "\"2\"");
    }

    @Test
    void anotherClientMayUseTheSameKey() {
        String budget = registeredBudget(registeredUnit(newCode()));
        posted(budget, "1.00").then().statusCode(201);

        bearing(TestTokens.as("zhao.min")
                        .roles("FINANCE_ADMIN")
                        .division("430200")
                        .token())
                .header("Idempotency-Key", key)
                .body(execution("EXE-2", "2.00"))
                .post(BUDGETS + "/" + budget + "/executions")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void theSameKeyAtAnotherAddressIsAnotherRequest() {
        String one = registeredBudget(registeredUnit(newCode()));
        String other = registeredBudget(registeredUnit(newCode()));

        posted(one, "1.00").then().statusCode(201);
        posted(other, "1.00").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void afterARefusalTheKeyIsFree() {
        String budget = registeredBudget(registeredUnit(newCode()));
        posted(budget, "-1.00").then().statusCode(422);

        posted(budget, "1.00").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aChangeWhoseAnswerWasLostGetsItAlthoughItsTagIsStaleNow() {
        String budget = registeredBudget(registeredUnit(newCode()));
        String change = """
                {"reason": "更正", "openings": [{"fundSource": "OTHER", "amount": {"amount": "5.00"}}]}
                """;

        for (String replayed : new String[] {null, "true"}) {
            admin().header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(change)
                    .put(BUDGETS + "/" + budget + "/openings")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
        admin().header("If-Match", "\"1\"")
                .body(change)
                .put(BUDGETS + "/" + budget + "/openings")
                .then()
                .statusCode(412);
    }

    @Test
    void ofTwinsAtTheSameTimeOneTakesEffectAndBothGetItsAnswer() throws Exception {
        String budget = registeredBudget(registeredUnit(newCode()));

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 4)
                            .<java.util.concurrent.Callable<Response>>mapToObj(twin -> () -> posted(budget, "1.00"))
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertThat(answers.stream().map(Response::statusCode).distinct().toList(), equalTo(java.util.List.of(201)));
            assertThat(answers.stream().map(Response::asString).distinct().toList(), hasSize(1));
            assertThat(
                    answers.stream()
                            .map(answer -> answer.header("Idempotency-Replayed"))
                            .toList(),
                    containsInAnyOrder(nullValue(), equalTo("true"), equalTo("true"), equalTo("true")));
        }
        admin().get(BUDGETS + "/" + budget).then().header("ETag", "\"2\"");
        admin().get(BUDGETS + "/" + budget + "/entries").then().body("items", hasSize(1));
    }

    @Test
    void aTwinThatIsHeldUpForTwoSecondsIsAnsweredThatTheFirstIsAtWork() throws Exception {
        String budget = registeredBudget(registeredUnit(newCode()));

        try (var threads = Executors.newSingleThreadExecutor();
                LockedBudget held = LockedBudget.lock(budget)) {
            var first = threads.submit(() -> posted(budget, "1.00"));
            held.awaitWaiting();

            posted(budget, "1.00")
                    .then()
                    .spec(problem(409, "IDEMPOTENCY_KEY_IN_USE", "idempotency-key-in-use"))
                    .header("Retry-After", "2");

            held.close();
            assertThat(first.get().statusCode(), equalTo(201));
        }
        posted(budget, "1.00").then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void aKeyOfMoreThan255CharactersIsRefused() {
        admin().header("Idempotency-Key", "k".repeat(256))
                .body(unit(newCode(), "支队"))
                .post(UNITS)
                .then()
                .spec(problem(400, "INVALID_PARAMETER", "invalid-parameter"))
                .spec(wrongField("Idempotency-Key", "SIZE"));
        admin().header("Idempotency-Key", UUID.randomUUID() + "k".repeat(255 - 36))
                .body(unit(newCode(), "支队"))
                .post(UNITS)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\u00e9", "a\tb", "\u00a0", "cl\u00e9 1", "\u00ff"})
    void aKeyOfOtherThanVisibleAsciiCharactersIsRefused(String odd) {
        admin().header("Idempotency-Key", odd)
                .body(unit(newCode(), "支队"))
                .post(UNITS)
                .then()
                .spec(problem(400, "INVALID_PARAMETER", "invalid-parameter"))
                .spec(wrongField("Idempotency-Key", "VISIBLE"));
    }

    /** A row of the index that holds client, path and key may have 2704 bytes. */
    @Test
    void aKeyFitsBesideTheLongestNameAndAddress() {
        StringBuilder address = new StringBuilder(UNITS + "?a=");
        new Random(7).ints(9000, 'a', 'z' + 1).forEach(letter -> address.append((char) letter));
        StringBuilder longest = new StringBuilder();
        new Random(8).ints(255, 0x4e00, 0x9fa5).forEach(longest::appendCodePoint);
        StringBuilder longKey = new StringBuilder();
        new Random(9).ints(255, '!', 0x7f).forEach(longKey::appendCodePoint);
        String body = unit(newCode(), "支队");
        String token = TestTokens.as(longest.toString())
                .named("wang.fang")
                .roles("FINANCE_ADMIN")
                .division("430200")
                .token();

        for (String replayed : new String[] {null, "true"}) {
            bearing(token)
                    .header("Idempotency-Key", longKey.toString())
                    .body(body)
                    .post(address.toString())
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
    }

    private Response posted(String budget, String amount) {
        return admin().header("Idempotency-Key", key)
                .body(execution("EXE-1", amount))
                .post(BUDGETS + "/" + budget + "/executions");
    }
}
