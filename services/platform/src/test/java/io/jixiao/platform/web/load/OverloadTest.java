package io.jixiao.platform.web.load;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.JixiaoTestResource;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More requests than a service can carry: 128 of all callers and 64 of one are let in, the rest is refused at once. */
@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class OverloadTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource("/api/platform/v1/gated")
    URI operation;

    @Inject
    WorkShares shares;

    private HttpClient http;

    @BeforeEach
    void shut() {
        GatedOperation.gate = new CountDownLatch(1);
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterEach
    void nothingStaysAtWork() {
        GatedOperation.gate.countDown();
        await().atMost(SOON).until(() -> shares.atWork() == 0);
        http.close();
    }

    @Test
    void whatIsOverACallersShareIsRefusedAtOnceAndEverybodyElseIsLetIn() {
        List<CompletableFuture<HttpResponse<String>>> many = ask("li.wei", 64);
        await().atMost(SOON).until(() -> GatedOperation.BEHIND.get() == 64);

        HttpResponse<String> over = ask("li.wei", 1).getFirst().join();
        CompletableFuture<HttpResponse<String>> another = ask("wang.fang", 1).getFirst();
        await().atMost(SOON).until(() -> GatedOperation.BEHIND.get() == 65);
        GatedOperation.gate.countDown();

        assertRefused(429, "TOO_MUCH_AT_ONCE", over);
        assertEquals(200, another.join().statusCode());
        many.forEach(answer -> assertEquals("open", answer.join().body()));
        assertEquals(200, ask("li.wei", 1).getFirst().join().statusCode());
    }

    @Test
    void whatIsOverTheShareOfAllIsRefusedAtOnce() {
        ask("li.wei", 64);
        ask("wang.fang", 64);
        await().atMost(SOON).until(() -> GatedOperation.BEHIND.get() == 128);

        assertRefused(503, "UNAVAILABLE", ask("zhou.min", 1).getFirst().join());
    }

    /** Else whoever hangs up and asks again would have any number at work. */
    @Test
    void anOperationWhoseCallerHasGoneIsStillAtWork() {
        ask("li.wei", 64);
        await().atMost(SOON).until(() -> GatedOperation.BEHIND.get() == 64);
        http.shutdownNow();
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        HttpResponse<String> again = ask("li.wei", 1).getFirst().join();

        assertRefused(429, "TOO_MUCH_AT_ONCE", again);
        assertEquals(64, GatedOperation.BEHIND.get());
    }

    @Test
    void whoIsNotLetInForTheTokenTakesNoPlace() {
        HttpRequest nameless = HttpRequest.newBuilder(operation).build();

        int status = http.sendAsync(nameless, BodyHandlers.ofString()).join().statusCode();

        assertEquals(401, status);
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(String person, int times) {
        String token = TestTokens.as(person)
                .roles("AUDITOR")
                .division(Token.EVERY_DIVISION)
                .token();
        HttpRequest request = HttpRequest.newBuilder(operation)
                .header("Authorization", "Bearer " + token)
                .build();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            answers.add(http.sendAsync(request, BodyHandlers.ofString()));
        }
        return answers;
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"" + code + "\""), answer.body());
        assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
    }
}
