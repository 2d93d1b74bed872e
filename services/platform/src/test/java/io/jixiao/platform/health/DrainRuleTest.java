package io.jixiao.platform.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At least 8 seconds, then until 5 have been quiet, at most 40. */
class DrainRuleTest {

    private final DrainRule rule = new DrainRule(Duration.ofSeconds(8), Duration.ofSeconds(5), Duration.ofSeconds(40));

    @ParameterizedTest(name = "told {0} s ago, last asked {1} s ago: over {2}")
    @CsvSource({
        "0, 0, false",
        "7, 7, false",
        "8, 8, true",
        "8, 5, true",
        "8, 4, false",
        "12, 1, false",
        "20, 4, false",
        "20, 5, true",
        "39, 4, false",
        "39, 0, false",
        "40, 0, true",
        "41, 0, true",
    })
    void goesOnWhileSomebodyComesAndEndsWithinTheGracePeriod(long told, long asked, boolean over) {
        assertEquals(over, rule.isOver(Duration.ofSeconds(told), Duration.ofSeconds(asked)));
    }

    @Test
    void withoutADelayThereIsNoDrain() {
        assertTrue(new DrainRule(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(40))
                .isOver(Duration.ZERO, Duration.ZERO));
    }

    @Test
    void whileItDrainsItIsNotReadyAndItEndsByItself() throws Exception {
        Drain drain = new Drain(Duration.ofMillis(600), Duration.ofMillis(300), Duration.ofSeconds(5));
        assertEquals(Status.UP, drain.call().getStatus());
        Thread stopping = new Thread(() -> {
            try {
                drain.told(new ShutdownDelayInitiatedEvent());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        stopping.start();
        Thread.sleep(300);

        assertEquals(Status.DOWN, drain.call().getStatus());
        assertTrue(stopping.isAlive());
        stopping.join(3000);
        assertFalse(stopping.isAlive());
    }
}
