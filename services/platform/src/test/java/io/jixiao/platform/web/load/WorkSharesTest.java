package io.jixiao.platform.web.load;

import static io.jixiao.platform.web.load.WorkShares.Outcome.ALL_IS_FULL;
import static io.jixiao.platform.web.load.WorkShares.Outcome.CALLER_IS_FULL;
import static io.jixiao.platform.web.load.WorkShares.Outcome.LET_IN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Three overall, two of one caller. */
class WorkSharesTest {

    private final WorkShares shares = new WorkShares(3, 2);

    @Test
    void oneCallerHasNoMoreAtWorkThanItsShare() {
        assertEquals(LET_IN, shares.letIn("li"));
        assertEquals(LET_IN, shares.letIn("li"));
        assertEquals(CALLER_IS_FULL, shares.letIn("li"));
        assertEquals(LET_IN, shares.letIn("wang"));
    }

    @Test
    void allTogetherHaveNoMoreAtWorkThanTheirs() {
        shares.letIn("li");
        shares.letIn("wang");
        shares.letIn("zhao");

        assertEquals(ALL_IS_FULL, shares.letIn("zhou"));
        assertEquals(3, shares.atWork());
    }

    @Test
    void whatIsDoneMakesRoom() {
        shares.letIn("li");
        shares.letIn("li");
        shares.done("li");

        assertEquals(LET_IN, shares.letIn("li"));
        shares.done("li");
        shares.done("li");
        assertEquals(0, shares.atWork());
    }
}
