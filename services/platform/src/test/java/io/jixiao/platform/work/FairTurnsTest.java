package io.jixiao.platform.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.platform.work.FairTurns.NoTurn;
import io.jixiao.platform.work.FairTurns.Refusal;
import io.jixiao.platform.work.FairTurns.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One at once, six may wait, of one caller four. */
class FairTurnsTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    private final FairTurns turns = new FairTurns(1, 6, 4);
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> threads = new ArrayList<>();

    @Test
    void callersHaveTurnsOneAfterTheOtherWhoeverHasHowManyWaiting() throws Exception {
        Turn first = turns.take("gao", LONG);
        waits("gao");
        waits("gao");
        waits("gao");
        waits("li");
        waits("wang");

        first.close();
        allEnd();

        assertEquals(List.of("gao", "li", "wang", "gao", "gao"), order);
    }

    @Test
    void oneCallerWaitsForNoMoreThanItsShare() throws Exception {
        Turn first = turns.take("gao", LONG);
        for (int i = 0; i < 4; i++) {
            waits("gao");
        }

        assertEquals(Refusal.CALLER_WAITS_FOR_ENOUGH, refusal("gao"));
        waits("li");
        waits("wang");
        assertEquals(Refusal.TOO_MANY_WAIT, refusal("zhao"));

        first.close();
        allEnd();
        assertEquals(6, order.size());
    }

    @Test
    void whoHasWaitedLongEnoughLeavesAndHoldsNobodyUp() throws Exception {
        Turn first = turns.take("gao", LONG);

        NoTurn none = assertThrows(NoTurn.class, () -> turns.take("li", Duration.ofMillis(50)));

        assertEquals(Refusal.WAITED_TOO_LONG, none.why());
        assertEquals(0, turns.waiting());
        first.close();
        turns.take("wang", Duration.ZERO).close();
    }

    @Test
    void aTurnThatIsEndedTwiceIsGivenOnOnce() throws Exception {
        Turn first = turns.take("gao", LONG);
        first.close();
        first.close();

        Turn second = turns.take("li", Duration.ZERO);

        assertThrows(NoTurn.class, () -> turns.take("wang", Duration.ofMillis(50)));
        second.close();
    }

    @Test
    void whoIsStoppedWhileWaitingLeaves() throws Exception {
        Turn first = turns.take("gao", LONG);
        waits("li");

        threads.getFirst().interrupt();
        allEnd();

        assertEquals(List.of(), order);
        assertEquals(0, turns.waiting());
        first.close();
        turns.take("wang", Duration.ZERO).close();
    }

    private Refusal refusal(String caller) {
        return assertThrows(NoTurn.class, () -> turns.take(caller, LONG)).why();
    }

    private void waits(String caller) throws InterruptedException {
        int before = turns.waiting();
        threads.add(Thread.ofVirtual().start(() -> {
            try (Turn own = turns.take(caller, LONG)) {
                assertTrue(own != null);
                order.add(caller);
            } catch (NoTurn | InterruptedException none) {
                Thread.currentThread().interrupt();
            }
        }));
        while (turns.waiting() == before) {
            Thread.sleep(5);
        }
    }

    private void allEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(LONG);
        }
    }
}
