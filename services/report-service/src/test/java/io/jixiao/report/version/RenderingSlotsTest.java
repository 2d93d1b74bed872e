package io.jixiao.report.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.work.FairTurns;
import io.jixiao.report.ReportProblem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RenderingSlotsTest {

    @Test
    void whoComesWhenNobodyMayWaitIsSentAway() throws Exception {
        RenderingSlots slots = new RenderingSlots(new FairTurns(1, 0, 0), Duration.ofSeconds(30), () -> "li.wei");
        busyWhile(slots, () -> assertEquals(ReportProblem.RENDERING_BUSY, refused(slots)));
        assertEquals("made", slots.during(() -> "made"));
    }

    @Test
    void whoWaitsTooLongIsSentAway() throws Exception {
        RenderingSlots slots = new RenderingSlots(new FairTurns(1, 1, 1), Duration.ofMillis(50), () -> "li.wei");
        busyWhile(slots, () -> assertEquals(ReportProblem.RENDERING_BUSY, refused(slots)));
    }

    @Test
    void aSlotIsFreeAgainAfterAFailure() {
        RenderingSlots slots = new RenderingSlots(new FairTurns(1, 0, 0), Duration.ofSeconds(30), () -> "li.wei");
        assertThrows(
                IllegalStateException.class,
                () -> slots.during(() -> {
                    throw new IllegalStateException("cannot be made");
                }));
        assertEquals("made", slots.during(() -> "made"));
    }

    private static void busyWhile(RenderingSlots slots, Runnable then) throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> slots.during(() -> {
            taken.countDown();
            try {
                finish.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return "made";
        }));
        taken.await();
        then.run();
        finish.countDown();
        assertEquals("made", other.get());
    }

    private static Object refused(RenderingSlots slots) {
        return assertThrows(Problem.class, () -> slots.during(() -> "made")).type();
    }
}
