package io.jixiao.platform.messaging.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.platform.database.DatabaseUnavailableException;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RetryTest {
    private static final RuntimeException AWAY = new DatabaseUnavailableException(null);

    private final AtomicInteger attempts = new AtomicInteger();
    private final Retry retry = new Retry(new Settings(), null);

    /** Waits that a test can afford. */
    record Settings() implements InboxSettings {
        @Override
        public Duration keep() {
            return Duration.ofDays(30);
        }

        @Override
        public Duration firstBackoff() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration longestBackoff() {
            return Duration.ofMillis(2);
        }

        @Override
        public int unclearAttempts() {
            return 3;
        }
    }

    @Test
    void aPassingFaultIsWaitedOutHoweverLongItLasts() {
        assertEquals("done at 500", retry.until(() -> failingUntil(500), "an event"));
    }

    @Test
    void aMistakeIsNotTriedAgain() {
        IllegalArgumentException mistake = new IllegalArgumentException("mistake");
        assertSame(mistake, assertThrows(RuntimeException.class, () -> retry.until(() -> fail(mistake), "an event")));
        assertEquals(1, attempts.get());
    }

    @Test
    void aFailureWhileTheProcessStopsSaysNothingAboutTheEvent() {
        retry.stop(new ShutdownEvent());
        IllegalStateException halfGone = new IllegalStateException("container shut down");
        StoppedException stopped =
                assertThrows(StoppedException.class, () -> retry.until(() -> fail(halfGone), "an event"));
        assertSame(halfGone, stopped.getCause());
    }

    @Test
    void poisonStaysPoisonWhileTheProcessStops() {
        retry.stop(new ShutdownEvent());
        PoisonEventException poison = new PoisonEventException("contradiction");
        assertSame(poison, assertThrows(RuntimeException.class, () -> retry.until(() -> fail(poison), "an event")));
    }

    @Test
    void waitingForAFaultToPassEndsWhenTheProcessStops() {
        Thread.ofVirtual().start(() -> {
            while (attempts.get() < 3) {
                Thread.onSpinWait();
            }
            retry.stop(new ShutdownEvent());
        });
        assertThrows(StoppedException.class, () -> retry.until(() -> fail(AWAY), "an event"));
    }

    private String failingUntil(int last) {
        int attempt = attempts.incrementAndGet();
        if (attempt < last) {
            throw AWAY;
        }
        return "done at " + attempt;
    }

    private String fail(RuntimeException failure) {
        attempts.incrementAndGet();
        throw failure;
    }
}
