package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.Form;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionScorerTest {

    @ParameterizedTest(name = "{1} of {0} yuan is {2}% and scores {3}")
    @CsvSource({
        "100000000,89849600,89.85,8.98",
        "11126700,10000000,89.87,8.99",
        "2870000,1710000,59.58,5.96",
        "11126700,11126700,100.00,10.00",
        "1000000,1200000,120.00,10.00",
        "1000000,0,0.00,0.00",
        "1000000,-500,-0.05,0.00"
    })
    void theScoreIsWeightTimesExecutedOverAdjusted(String adjusted, String executed, String rate, String points) {
        ExecutionScore execution = total(adjusted, executed).score().execution();

        assertEquals(rate, execution.rate().toPlainString());
        assertEquals(points, execution.score().toPlainString());
    }

    @Test
    void anAdjustedBudgetOfZeroHasNoRateAndNoScore() {
        ExecutionScore execution = total("0", "2074538").score().execution();

        assertNull(execution.rate());
        assertNull(execution.score());
        assertEquals(Reason.BUDGET_ZERO, execution.reason());
    }

    @Test
    void aZeroBudgetIsDecidedByAShareWithAReason() {
        assertEquals(
                "10.00",
                total("0", "2074538")
                        .executionJudged("100", "上级专款年末下达")
                        .score()
                        .execution()
                        .score()
                        .toPlainString());
        assertNull(total("0", "2074538")
                .executionJudged("100", null)
                .score()
                .execution()
                .score());
    }

    @Test
    void aDeclaredScoreNeverStandsForAZeroBudget() {
        assertNull(total("0", "2074538")
                .execution("10", "100%", "10")
                .checked()
                .score()
                .execution()
                .score());
    }

    @Test
    void aMissingFigureLeavesTheLineOpen() {
        ExecutionScore execution = total("1000000", null).score().execution();

        assertNull(execution.score());
        assertEquals(Reason.FIGURE_MISSING, execution.reason());
    }

    @Test
    void theTraceHoldsTheNumbersOfTheFormula() {
        ExecutionScore execution = total("11126700", "10000000").score().execution();

        assertEquals("10 × 10000000 ÷ 11126700", execution.trace().formula());
        assertEquals("8.9873906909", execution.trace().unrounded().toPlainString());
        assertEquals("1.01", execution.lost().toPlainString());
    }

    private static Form total(String adjusted, String executed) {
        return Form.of().money(FundRow.TOTAL, adjusted, adjusted, executed);
    }
}
