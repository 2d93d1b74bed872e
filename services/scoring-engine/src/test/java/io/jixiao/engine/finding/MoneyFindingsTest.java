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
    void opening_and_adjustment_give_the_adjusted_budget(String adjustment, int times) {
        Form form = Form.of()
                .money(TOTAL, "10645400.00", "11126700.00", "11126700.00")
                .adjusted(adjustment);

        assertEquals(times, form.found(BUDGET_NOT_SUM).size());
    }

    @Test
    void a_budget_without_a_stated_adjustment_is_not_summed() {
        assertEquals(NOWHERE, Form.of().money(TOTAL, "100", "200", "200").found(BUDGET_NOT_SUM));
    }

    @Test
    void sources_that_do_not_sum_to_the_total_are_found_in_their_column() {
        Form form = Form.of()
                .money(TOTAL, "100", "100", "100")
                .money(CURRENT_APPROPRIATION, "60", "60", "60")
                .money(OTHER, "40", "30", "40");

        assertEquals(TOTAL_ROW, form.found(SOURCES_NOT_TOTAL));
    }

    @Test
    void sources_that_sum_to_the_total_within_half_a_cent_each_are_not() {
        Form form = Form.of()
                .money(TOTAL, "100", "100", "100")
                .money(CURRENT_APPROPRIATION, "60", "60", "60.01")
                .money(CARRY_OVER, "40", "40", "40");

        assertEquals(NOWHERE, form.found(SOURCES_NOT_TOTAL));
    }

    @Test
    void a_source_without_its_execution_figure_is_found_and_the_column_not_summed() {
        Form form = Form.of()
                .money(TOTAL, "100", "100", "100")
                .money(CURRENT_APPROPRIATION, "60", "60", null)
                .money(OTHER, "40", "40", "40");

        assertEquals(List.of("当年财政拨款"), form.found(SOURCE_FIGURE_MISSING));
        assertEquals(NOWHERE, form.found(SOURCES_NOT_TOTAL));
    }

    @Test
    void an_empty_source_row_misses_nothing() {
        Form form = Form.of().money(CARRY_OVER, null, null, null).money(OTHER, "0", "0", null);

        assertEquals(NOWHERE, form.found(SOURCE_FIGURE_MISSING));
    }

    @Test
    void basic_and_project_expenditure_give_the_executed_amount() {
        assertEquals(TOTAL_ROW, Form.of().spent("600000", "300000").found(EXPENDITURE_NOT_TOTAL));
        assertEquals(NOWHERE, Form.of().spent("600000", "400000").found(EXPENDITURE_NOT_TOTAL));
        assertEquals(NOWHERE, Form.of().spent("600000", null).found(EXPENDITURE_NOT_TOTAL));
    }

    @Test
    void a_budget_of_zero_is_found_where_a_score_is_asked_for() {
        assertEquals(EXECUTION, Form.of().money(TOTAL, "0", "0", "5").found(BUDGET_ZERO));
        assertEquals(
                NOWHERE,
                Form.of().money(TOTAL, "0", "0", "5").execution("0", null, null).found(BUDGET_ZERO));
        assertEquals(NOWHERE, Form.of().found(BUDGET_ZERO));
    }

    @Test
    void spending_over_the_adjusted_budget_is_found() {
        assertEquals(EXECUTION, Form.of().money(TOTAL, "100", "100", "100.01").found(OVER_EXECUTED));
        assertEquals(NOWHERE, Form.of().money(TOTAL, "100", "100", "100").found(OVER_EXECUTED));
    }

    @Test
    void a_total_row_without_its_execution_figure_is_found() {
        assertEquals(EXECUTION, Form.of().money(TOTAL, "100", "100", null).found(ACTUAL_MISSING));
        assertEquals(NOWHERE, Form.of().found(ACTUAL_MISSING));
    }

    @ParameterizedTest(name = "explained by {0} is found {1} times")
    @CsvSource({"'',1", "无,1", "/,1", "项目跨年实施,0"})
    void points_lost_in_execution_need_an_explanation(String explanation, int times) {
        Form form = Form.of().money(TOTAL, "100", "100", "95").executionExplained(explanation);

        assertEquals(times, form.found(EXPLANATION_MISSING).size());
    }

    @Test
    void a_full_execution_score_needs_no_explanation() {
        assertEquals(NOWHERE, Form.of().found(EXPLANATION_MISSING));
    }

    @ParameterizedTest(name = "all output earned with {0} of 100 spent is found {1} times")
    @CsvSource({"80,1", "80.004,0", "80.01,0", "20,1"})
    void output_far_ahead_of_the_money_is_found(String executed, int times) {
        Form form = Form.of(Line.of("件数", "≥10件", "10件")).money(TOTAL, "100", "100", executed);

        assertEquals(times, form.found(OUTPUT_MONEY_GAP).size());
    }

    @Test
    void output_is_not_compared_with_money_while_a_line_is_open() {
        Form form =
                Form.of(Line.of("件数", "≥10件", "10件"), Line.of("市容", "干净", "很好")).money(TOTAL, "100", "100", "20");

        assertEquals(NOWHERE, form.found(OUTPUT_MONEY_GAP));
    }

    @ParameterizedTest(name = "{0} of {1} with {2} of 100 spent is found {3} times")
    @CsvSource({"结转结余率,0%,89.996,1", "结转结余率,0%,90,0", "结转结余率,11%,89,0", "差错率,0%,89,0"})
    void a_carry_over_of_nothing_beside_unspent_money_is_found(String name, String actual, String executed, int times) {
        Form form = Form.of(Line.of(name, "≤5%", actual)).money(TOTAL, "100", "100", executed);

        assertEquals(times, form.found(CARRY_OVER_CONTRADICTION).size());
    }
}
