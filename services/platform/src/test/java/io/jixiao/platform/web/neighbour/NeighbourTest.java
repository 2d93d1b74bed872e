package io.jixiao.platform.web.neighbour;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jixiao.testkit.JixiaoTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_platform"))
class NeighbourTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Neighbour neighbour = new Neighbour("budget-service", 4);

    @Test
    void theFifthQuestionIsRefusedAtOnceWhileFourAreUnderWay() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(4);
                AutoCloseable open = answer::countDown) {
            List<CompletableFuture<String>> four = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                four.add(CompletableFuture.supplyAsync(() -> ask(slow(asked, answer)), threads));
            }
            await().atMost(SOON).until(() -> asked.get() == 4);

            assertTimeoutPreemptively(
                    SOON, () -> assertThrows(ProcessingException.class, () -> ask(slow(asked, answer))));
            assertEquals(4, asked.get());

            answer.countDown();
            four.forEach(question -> assertEquals("yes", question.join()));
            assertEquals("again", ask(() -> "again"));
        }
    }

    @Test
    void whoFailsEightTimesRunningIsLeftAloneForAWhileAndThenAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        for (int time = 0; time < 8; time++) {
            assertThrows(ServiceUnavailableException.class, () -> ask(failing(asked)));
        }

        assertThrows(ProcessingException.class, () -> ask(failing(asked)));
        assertEquals(8, asked.get());
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> ask(() -> "well again").equals("well again"));
    }

    @Test
    void oneAnswerShowsThatAnOutageIsOver() {
        AtomicInteger asked = new AtomicInteger();
        for (int time = 0; time < 7; time++) {
            assertThrows(ServiceUnavailableException.class, () -> ask(failing(asked)));
        }

        for (int time = 0; time < 5; time++) {
            assertEquals("well again", ask(() -> "well again"));
        }
    }

    /** What is not there, or not to be seen, says nothing against who answered. */
    @Test
    void refusalsAreAnswers() {
        AtomicInteger asked = new AtomicInteger();

        for (int time = 0; time < 20; time++) {
            assertThrows(
                    NotFoundException.class,
                    () -> ask(() -> {
                        asked.incrementAndGet();
                        throw new NotFoundException();
                    }));
        }

        assertEquals(20, asked.get());
    }

    private String ask(Supplier<String> question) {
        return neighbour.ask(String.class, question);
    }

    private static Supplier<String> slow(AtomicInteger asked, CountDownLatch answer) {
        return () -> {
            asked.incrementAndGet();
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "yes";
        };
    }

    private static Supplier<String> failing(AtomicInteger asked) {
        return () -> {
            asked.incrementAndGet();
            throw new ServiceUnavailableException();
        };
    }
}
