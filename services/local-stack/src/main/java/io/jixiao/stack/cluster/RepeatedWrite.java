package io.jixiao.stack.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.demo.Answer;
import io.jixiao.stack.demo.ApiClient;
import io.jixiao.stack.demo.UnexpectedResult;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks as a careful client does: what got no answer, or was told to come back, is sent again as it was, with the same key. */
final class RepeatedWrite {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int CONFLICT = 409;

    private final LongAdder repetitions = new LongAdder();

    /** The first answer that says it worked. */
    Answer send(ApiClient client, String method, String path, String ifMatch, JsonNode body) {
        UUID key = UUID.randomUUID();
        return until(() -> client.write(method, path, ifMatch, key, body));
    }

    Answer until(Supplier<Answer> attempt) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String failure;
            try {
                Answer answer = attempt.get();
                if (answer.status() < 500 && answer.status() != CONFLICT) {
                    return answer.orThrow();
                }
                failure = answer.request() + " was answered with " + answer.status();
            } catch (UncheckedIOException e) {
                failure = e.getMessage() + ": " + e.getCause();
            }
            if (System.nanoTime() > deadline) {
                throw new UnexpectedResult("given up after " + PATIENCE.toSeconds() + " s: " + failure);
            }
            repetitions.increment();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** How many requests had to be sent again. */
    long repetitions() {
        return repetitions.sum();
    }
}
