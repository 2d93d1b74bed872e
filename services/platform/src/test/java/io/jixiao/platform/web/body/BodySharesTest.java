package io.jixiao.platform.web.body;

import static io.jixiao.platform.web.body.BodyShares.Outcome.ALL_IS_FULL;
import static io.jixiao.platform.web.body.BodyShares.Outcome.CALLER_IS_FULL;
import static io.jixiao.platform.web.body.BodyShares.Outcome.HELD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 100 bytes overall, of which 25 are for small bodies; 40 for one caller. */
class BodySharesTest {

    private final BodyShares shares = new BodyShares(100, 40);

    @Test
    void oneCallerHoldsNoMoreThanItsShare() {
        assertEquals(HELD, shares.hold("li", 40, true));
        assertEquals(CALLER_IS_FULL, shares.hold("li", 1, false));
        assertEquals(HELD, shares.hold("wang", 1, false));
        assertEquals(41, shares.held());
    }

    @Test
    void largeBodiesLeaveAQuarterToSmallOnes() {
        shares.hold("li", 40, true);
        shares.hold("wang", 35, true);

        assertEquals(ALL_IS_FULL, shares.hold("zhao", 1, true));
        assertEquals(HELD, shares.hold("zhao", 25, false));
        assertEquals(ALL_IS_FULL, shares.hold("zhou", 1, false));
    }

    @Test
    void whatIsLetGoCanBeHeldAgain() {
        shares.hold("li", 40, true);
        shares.letGo("li", 10);

        assertEquals(CALLER_IS_FULL, shares.hold("li", 11, true));
        assertEquals(HELD, shares.hold("li", 10, true));
        shares.letGo("li", 40);
        assertEquals(0, shares.held());
    }

    @Test
    void whoComesFirstHasItsTurnFirst() {
        BodiesAtWork atWork = new BodiesAtWork(10);
        List<String> turns = new ArrayList<>();
        atWork.await(8, () -> turns.add("eight"));
        atWork.await(5, () -> turns.add("five"));
        atWork.await(1, () -> turns.add("one"));
        assertEquals(List.of("eight"), turns);

        atWork.end(8);

        assertEquals(List.of("eight", "five", "one"), turns);
    }

    @Test
    void aBodyThatIsAloneMayBeLargerThanTheRoom() {
        BodiesAtWork atWork = new BodiesAtWork(10);
        List<String> turns = new ArrayList<>();
        atWork.await(50, () -> turns.add("fifty"));
        atWork.await(50, () -> turns.add("another"));
        assertEquals(List.of("fifty"), turns);

        atWork.end(50);

        assertEquals(List.of("fifty", "another"), turns);
    }

    @Test
    void whoGivesUpHasNoTurn() {
        BodiesAtWork atWork = new BodiesAtWork(10);
        List<String> turns = new ArrayList<>();
        Runnable late = () -> turns.add("late");
        atWork.await(10, () -> turns.add("first"));
        atWork.await(10, late);

        assertTrue(atWork.giveUp(late));
        atWork.end(10);

        assertEquals(List.of("first"), turns);
    }
}
