package io.jixiao.report.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.ReportModel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormGridTest {

    static Stream<FormGrid> grids() {
        return Stream.of(
                        SeedReport.published(),
                        SeedReport.executionFell(),
                        SeedReport.reviewed(),
                        HostileReport.model())
                .flatMap(model -> Stream.of(FundsAndGoalGrid.of(model), IndicatorGrid.of(model)));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void everyRowIsCoveredByExactlyTheColumnsOfTheTable(FormGrid grid) {
        int[] rowsLeft = new int[grid.widths().size()];
        for (FormRow row :
                Stream.concat(grid.header().stream(), grid.body().stream()).toList()) {
            int column = 0;
            for (FormCell cell : row.cells()) {
                while (rowsLeft[column] > 0) {
                    column++;
                }
                for (int covered = 0; covered < cell.columns(); covered++, column++) {
                    assertEquals(0, rowsLeft[column], "two cells share column " + column);
                    rowsLeft[column] = cell.rows();
                }
            }
            for (int each = 0; each < rowsLeft.length; each++) {
                rowsLeft[each]--;
                assertTrue(rowsLeft[each] >= 0, "nothing covers column " + each);
            }
        }
        assertEquals(0, Arrays.stream(rowsLeft).sum(), "a cell reaches beyond the table");
    }

    @ParameterizedTest
    @MethodSource("grids")
    void theColumnsFillTheTextWidthOfAnOfficialPage(FormGrid grid) {
        assertEquals(1560, grid.widths().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aReviewStandsBesideTheSelfScoreOfEveryLineAndOfTheTotal() {
        ReportModel reviewed = SeedReport.reviewed();
        List<FormRow> rows = IndicatorGrid.of(reviewed).body();
        assertEquals(
                List.of("执法满意率", "≥90%", "85%", "10", "9.44", "8"),
                texts(rows.get(rows.size() - 2)).subList(2, 8));
        assertEquals(List.of("总分", "100", "98.43", "96.99", "等级：优\n（复核：优）"), texts(rows.getLast()));
        assertEquals(
                List.of("合计", "1064.54", "1112.67", "1000.00", "10", "89.87%", "8.99", "8.99"),
                texts(FundsAndGoalGrid.of(reviewed).body().get(2)));
        assertEquals(
                List.of("复核意见：情况属实，扩大抽样范围", "复核改分：执法满意率，自评9.44，复核8，理由：抽样问卷只有80份"),
                FormNotes.of(reviewed).subList(2, 4));
    }

    @Test
    void onlyTheTotalOfTheFundsIsScored() {
        List<FormRow> rows = FundsAndGoalGrid.of(SeedReport.executionFell()).body();
        assertEquals(List.of("合计", "1064.54", "1112.67", "1000.00", "10", "89.87%", "8.99"), texts(rows.get(2)));
        assertEquals(List.of("其中：当年财政拨款", "1064.54", "1112.67", "", "", "", ""), texts(rows.get(3)));
    }

    @Test
    void anEmptySecondLevelClassKeepsItsRow() {
        List<FormRow> rows = IndicatorGrid.of(SeedReport.published()).body();
        assertEquals(List.of("效益指标\n(30分)", "经济效益指标", "", "", "", "", "", ""), texts(rows.get(5)));
    }

    @Test
    void aTotalThatIsUndecidedShowsTheSubtotalAndWhatIsOpen() {
        ReportModel hostile = HostileReport.model();
        FormRow last = IndicatorGrid.of(hostile).body().getLast();
        assertEquals(List.of("小计（总分未定，待定50分）", "90", "20", "等级：未定"), texts(last));
    }

    @Test
    void theNotesGiveTheFormulaAndTheBandsOfTheRuleSet() {
        assertEquals(
                List.of(
                        "“执行率”＝“全年执行数”／“全年预算数”。",
                        "总分设置为100分，等级划分为：90分（含）—100分（含）为优，80分（含）—90分为良，60分（含）—80分为中，60分以下为差。"),
                FormNotes.of(SeedReport.published()));
    }

    @Test
    void theNotesSayWhyTheTotalIsCapped() {
        ReportModel seed = SeedReport.published();
        EvaluationForm form = seed.form();
        FormTotal total = form.total();
        LocalizedText why = new LocalizedText("执行率不足80%，总分以89分为限。", "Under 80% executed: at most 89.");
        FormTotal capped = new FormTotal(
                total.weight(), new BigDecimal("89"), new BigDecimal("89"), total.undecided(), total.grade(), why);

        assertEquals(
                "执行率不足80%，总分以89分为限。",
                FormNotes.of(new ReportModel(
                                seed.header(),
                                seed.unit(),
                                seed.budget(),
                                seed.narrative(),
                                new EvaluationForm(
                                        form.goal(),
                                        form.execution(),
                                        form.classes(),
                                        capped,
                                        form.gradeBands(),
                                        form.review()),
                                seed.findings(),
                                seed.trace(),
                                seed.inputs()))
                        .getLast());
        assertEquals("11.00", capped.pointsLost().toPlainString());
    }

    private static List<String> texts(FormRow row) {
        return row.cells().stream().map(FormCell::text).toList();
    }
}
