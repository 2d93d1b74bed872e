package io.jixiao.platform.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(60));

    @ParameterizedTest
    @CsvSource({"1, 500", "2, 1000", "3, 2000", "7, 32000", "8, 60000", "1000000, 60000"})
    void theWaitDoublesWithEveryAttemptUpToTheLimit(int attempts, long millis) {
        assertEquals(millis, backoff.after(attempts).toMillis());
    }
}
