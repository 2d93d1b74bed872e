package io.jixiao.engine.finding;

import static io.jixiao.engine.evaluation.FundRow.CARRY_OVER;
import static io.jixiao.engine.evaluation.FundRow.CURRENT_APPROPRIATION;
import static io.jixiao.engine.evaluation.FundRow.OTHER;
import static io.jixiao.engine.evaluation.FundRow.TOTAL;
import static io.jixiao.engine.score.FindingCode.ACTUAL_MISSING;
import static io.jixiao.engine.score.FindingCode.BUDGET_NOT_SUM;
import static io.jixiao.engine.score.FindingCode.BUDGET_ZERO;
import static io.jixiao.engine.score.FindingCode.CARRY_OVER_CONTRADICTION;
import static io.jixiao.engine.score.FindingCode.EXPENDITURE_NOT_TOTAL;
import static io.jixiao.engine.score.FindingCode.EXPLANATION_MISSING;
import static io.jixiao.engine.score.FindingCode.OUTPUT_MONEY_GAP;
import static io.jixiao.engine.score.FindingCode.OVER_EXECUTED;
import static io.jixiao.engine.score.FindingCode.SOURCES_NOT_TOTAL;
import static io.jixiao.engine.score.FindingCode.SOURCE_FIGURE_MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFindingsTest {
    private static final List<String> NOWHERE = List.of();
    private static final List<String> TOTAL_ROW = List.of("合计");
    private static final List<String> EXECUTION = List.of("预算执行率");

    @ParameterizedTest(name = "10645400.00 and {0} giving 11126700.00 is found {1} times")
    @CsvSource({"481300.00,0", "481300.01,0", "481300.02,1", "-481300.00,1"})
    void openingAndAdjustmentGiveTheAdjustedBudget(String adjustment, int times) {
        Form form = Form.of()
                .money(TOTAL, "10645400.00", "11126700.00", "11126700.00")
                .adjusted(adjustment);

        assertEquals(times, form.found(BUDGET_NOT_SUM).size());
    }

    @Test
    void aBudgetWithoutAStatedAdjustmentIsNotSummed() {
        assertEquals(NOWHERE, Form.of().money(TOTAL, "100", "200", "200").found(BUDGET_NOT_SUM));
    }

    @Test
    void sourcesThatDoNotSumToTheTotalAreFoundInTheirColumn() {
        Form form = Form.of()
                .money(TOTAL, "100", "100", "100")
                .money(CURRENT_APPROPRIATION, "60", "60", "60")
                .money(OTHER, "40", "30", "40");

        assertEquals(TOTAL_ROW, form.found(SOURCES_NOT_TOTAL));
    }

    @Test
    void sourcesThatSumToTheTotalWithinHalfACentEachAreNot() {
        Form form = Form.of()
                .money(TOTAL, "100", "100", "100")
                .money(CURRENT_APPROPRIATION, "60", "60", "60.01")
                .money(CARRY_OVER, "40", "40", "40");

        assertEquals(NOWHERE, form.found(SOURCES_NOT_TOTAL));
    }

    @Test
    void aSourceWithoutItsExecutionFigureIsFoundAndTheColumnNotSummed() {
        Form form = Form.of()
                .money(TOTAL, "100", "100", "100")
                .money(CURRENT_APPROPRIATION, "60", "60", null)
                .money(OTHER, "40", "40", "40");

        assertEquals(List.of("当年财政拨款"), form.found(SOURCE_FIGURE_MISSING));
        assertEquals(NOWHERE, form.found(SOURCES_NOT_TOTAL));
    }

    @Test
    void anEmptySourceRowMissesNothing() {
        Form form = Form.of().money(CARRY_OVER, null, null, null).money(OTHER, "0", "0", null);

        assertEquals(NOWHERE, form.found(SOURCE_FIGURE_MISSING));
    }

    @Test
    void basicAndProjectExpenditureGiveTheExecutedAmount() {
        assertEquals(TOTAL_ROW, Form.of().spent("600000", "300000").found(EXPENDITURE_NOT_TOTAL));
        assertEquals(NOWHERE, Form.of().spent("600000", "400000").found(EXPENDITURE_NOT_TOTAL));
        assertEquals(NOWHERE, Form.of().spent("600000", null).found(EXPENDITURE_NOT_TOTAL));
    }

    @Test
    void aBudgetOfZeroIsFoundWhereAScoreIsAskedFor() {
        assertEquals(EXECUTION, Form.of().money(TOTAL, "0", "0", "5").found(BUDGET_ZERO));
        assertEquals(
                NOWHERE,
                Form.of().money(TOTAL, "0", "0", "5").execution("0", null, null).found(BUDGET_ZERO));
        assertEquals(NOWHERE, Form.of().found(BUDGET_ZERO));
    }

    @Test
    void spendingOverTheAdjustedBudgetIsFound() {
        assertEquals(EXECUTION, Form.of().money(TOTAL, "100", "100", "100.01").found(OVER_EXECUTED));
        assertEquals(NOWHERE, Form.of().money(TOTAL, "100", "100", "100").found(OVER_EXECUTED));
    }

    @Test
    void aTotalRowWithoutItsExecutionFigureIsFound() {
        assertEquals(EXECUTION, Form.of().money(TOTAL, "100", "100", null).found(ACTUAL_MISSING));
        assertEquals(NOWHERE, Form.of().found(ACTUAL_MISSING));
    }

    @ParameterizedTest(name = "explained by {0} is found {1} times")
    @CsvSource({"'',1", "无,1", "/,1", "项目跨年实施,0"})
    void pointsLostInExecutionNeedAnExplanation(String explanation, int times) {
        Form form = Form.of().money(TOTAL, "100", "100", "95").executionExplained(explanation);

        assertEquals(times, form.found(EXPLANATION_MISSING).size());
    }

    @Test
    void aFullExecutionScoreNeedsNoExplanation() {
        assertEquals(NOWHERE, Form.of().found(EXPLANATION_MISSING));
    }

    @ParameterizedTest(name = "all output earned with {0} of 100 spent is found {1} times")
    @CsvSource({"80,1", "80.004,0", "80.01,0", "20,1"})
    void outputFarAheadOfTheMoneyIsFound(String executed, int times) {
        Form form = Form.of(Line.of("件数", "≥10件", "10件")).money(TOTAL, "100", "100", executed);

        assertEquals(times, form.found(OUTPUT_MONEY_GAP).size());
    }

    @Test
    void outputIsNotComparedWithMoneyWhileALineIsOpen() {
        Form form =
                Form.of(Line.of("件数", "≥10件", "10件"), Line.of("市容", "干净", "很好")).money(TOTAL, "100", "100", "20");

        assertEquals(NOWHERE, form.found(OUTPUT_MONEY_GAP));
    }

    @ParameterizedTest(name = "{0} of {1} with {2} of 100 spent is found {3} times")
    @CsvSource({"结转结余率,0%,89.996,1", "结转结余率,0%,90,0", "结转结余率,11%,89,0", "差错率,0%,89,0"})
    void aCarryOverOfNothingBesideUnspentMoneyIsFound(String name, String actual, String executed, int times) {
        Form form = Form.of(Line.of(name, "≤5%", actual)).money(TOTAL, "100", "100", executed);

        assertEquals(times, form.found(CARRY_OVER_CONTRADICTION).size());
    }
}
