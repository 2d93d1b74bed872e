package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.score.Cell;
import io.jixiao.form.document.CellAddress;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the cells of a form are found; the places can be counted in the tables below. */
class FormPlacesTest {
    private static final PrintedTable TABLE = new PrintedTable()
            .row("部门名称", cell("某某局").wide(8))
            .row(cell("资金(万元)").high(3), cell("").wide(2), "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
            .row(cell("年度资金总额").wide(2), "100", "100", "90", "10", "90%", "9")
            .row(cell("其中：当年财政拨款").wide(2), "80", "80", "70", "", "", "")
            .row(cell("总体目标").high(2), cell("预期目标").wide(4), cell("实际完成情况").wide(4))
            .row(cell("完成全年工作").wide(4), cell("全部完成").wide(4))
            .row(cell("绩效指标").high(4), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因")
            .row(cell("产出指标").high(2), "数量指标", "执法案件", "≥100件", "120件", "50", "50", "")
            .row("质量指标", "结案率", "≥95%", "96%", "20", "20", "")
            .row("效益指标", "社会效益指标", "投诉下降率", "≥5%", "6%", "20", "20", "")
            .row(cell("总分").wide(6), "100", "99", "优");

    private static final FormPlaces EXCEL = places(ExcelFile.of(PrintedDocument.of("自评表", TABLE)));
    private static final FormPlaces WORD =
            places(WordFile.of(PrintedDocument.of(new PrintedTable().row("封面"), "自评表", TABLE)));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "0, NAME, D9",
        "0, TARGET, E9",
        "0, ACTUAL, F9",
        "0, WEIGHT, G9",
        "0, SCORE, H9",
        "0, EXPLANATION, I9",
        "1, ACTUAL, F10",
        "2, NAME, D11",
        "2, EXPLANATION, I11",
    })
    void aCellOfAnIndicatorIsFoundInItsRowAndColumn(int line, Cell cell, String place) {
        assertEquals(place, place(EXCEL.ofLine(line, cell)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0, B9", "1, B9", "2, B11"})
    void aClassIsFoundWhereItsMergedCellBegins(int line, String place) {
        assertEquals(place, place(EXCEL.ofLine(line, Cell.CLASS)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Cell.class,
            names = {"RATE", "OPENING_BUDGET", "PROSE", "GOAL"})
    void whatAnIndicatorHasNoCellForIsFoundAtItsName(Cell cell) {
        assertEquals("D10", place(EXCEL.ofLine(1, cell)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"WEIGHT, G4", "RATE, H4", "SCORE, I4", "NAME, B4", "EXPLANATION, B4", "EXECUTED_AMOUNT, F4"})
    void theExecutionIsFoundInTheTotalOfTheFunds(Cell cell, String place) {
        assertEquals(place, place(EXCEL.ofExecution(cell)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "TOTAL, OPENING_BUDGET, D4",
        "TOTAL, ADJUSTED_BUDGET, E4",
        "TOTAL, EXECUTED_AMOUNT, F4",
        "CURRENT_APPROPRIATION, NAME, B5",
        "CURRENT_APPROPRIATION, EXECUTED_AMOUNT, F5",
        "OTHER, EXECUTED_AMOUNT, B4",
        "CARRY_OVER, NAME, B4",
    })
    void aRowOfTheFundsIsFoundAndOneThatIsNotThereAtTheTotal(FundRow row, Cell cell, String place) {
        assertEquals(place, place(EXCEL.ofFunds(row, cell)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"WEIGHT, G12", "TOTAL, H12", "GRADE, I12", "GOAL, B7", "NAME, A1", "CLASS, A1"})
    void whatIsSaidOfTheWholeTableIsFoundInItsCellOrAtTheTopOfTheTable(Cell cell, String place) {
        assertEquals(place, place(EXCEL.ofTable(cell)));
    }

    @Test
    void proseStandsInNoCell() {
        assertNull(EXCEL.ofTable(Cell.PROSE));
    }

    @Test
    void inWordTheTableIsCountedAndItsRowsFromItsOwnFirst() {
        assertEquals(new CellAddress("", 2, 8, 6), WORD.ofLine(0, Cell.ACTUAL));
        assertEquals(new CellAddress("", 2, 8, 2), WORD.ofLine(1, Cell.CLASS));
        assertEquals(new CellAddress("", 2, 3, 8), WORD.ofExecution(Cell.RATE));
        assertEquals(new CellAddress("", 2, 4, 6), WORD.ofFunds(FundRow.CURRENT_APPROPRIATION, Cell.EXECUTED_AMOUNT));
        assertEquals(new CellAddress("", 2, 11, 8), WORD.ofTable(Cell.TOTAL));
        assertEquals(new CellAddress("", 2, 1, 1), WORD.top());
    }

    @Test
    void aFormWithoutRowOfTotalsHasItsTotalAtTheTopAndNoGrade() {
        FormPlaces places =
                places(ExcelFile.of(PrintedDocument.of("", "", OneForm.table("年度指标值", "实际完成值", "分值", "得分"))));

        assertEquals("A3", place(places.ofTable(Cell.TOTAL)));
        assertNull(places.ofTable(Cell.GRADE));
    }

    @Test
    void aFormWithoutFundsHasThemAtTheTop() {
        FormPlaces places = places(ExcelFile.of(PrintedDocument.of(OneForm.table("年度指标值", "实际完成值", "分值", "得分"))));

        assertEquals("A1", place(places.ofFunds(FundRow.TOTAL, Cell.EXECUTED_AMOUNT)));
        assertEquals("A1", place(places.ofExecution(Cell.RATE)));
    }

    @Test
    void anAdjustedTargetIsTheTargetWhereItIsWritten() {
        FormPlaces places = places(ExcelFile.of(PrintedDocument.of(new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "调整后指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "≥80件", "90件", "10", "10")
                .row("产出指标", "数量指标", "执法检查", "≥100次", "", "90次", "10", "9"))));

        assertEquals("E2", place(places.ofLine(0, Cell.TARGET)));
        assertEquals("D3", place(places.ofLine(1, Cell.TARGET)));
    }

    @Test
    void anExplanationIsFoundAmongTheMeasuresWhereNoReasonsAreWritten() {
        FormPlaces places = places(ExcelFile.of(PrintedDocument.of(new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因", "改进措施")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "90件", "10", "9", "", "加强执法")
                .row("产出指标", "数量指标", "执法检查", "≥100次", "90次", "10", "9", "人手不足", "增加人手"))));

        assertEquals("I2", place(places.ofLine(0, Cell.EXPLANATION)));
        assertEquals("H3", place(places.ofLine(1, Cell.EXPLANATION)));
    }

    @Test
    void aReviewerSScoreHasAColumnOfItsOwnOrNone() {
        FormPlaces reviewed = places(ExcelFile.of(PrintedDocument.of(new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "自评得分", "复核得分")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "90件", "10", "9", "12"))));

        assertEquals("H2", place(reviewed.ofReview(0)));
        assertEquals("H9", place(EXCEL.ofReview(0)));
    }

    @Test
    void theExecutionAmongTheIndicatorsIsFoundThereAndNoLineMoves() {
        FormPlaces places = places(ExcelFile.of(PrintedDocument.of(new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "40", "40")
                .row("投入指标", "预算执行", "预算执行率", "100%", "95%", "10", "9.5")
                .row("产出指标", "质量指标", "结案率", "≥95%", "96%", "50", "50"))));

        assertEquals("E3", place(places.ofExecution(Cell.RATE)));
        assertEquals("G3", place(places.ofExecution(Cell.SCORE)));
        assertEquals("C4", place(places.ofLine(1, Cell.NAME)));
        assertNull(places.ofLine(2, Cell.NAME));
    }

    @Test
    void theExecutionThatIsOneOfTheIndicatorsBesideTheFundsIsALineInItsPlace() {
        byte[] file = ExcelFile.of(PrintedDocument.of(
                new PrintedTable()
                        .row("资金(万元)", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                        .row("年度资金总额", "100", "95", "10", "95%", "9.5"),
                new PrintedTable()
                        .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                        .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "40", "40")
                        .row("投入指标", "预算执行", "预算执行率", "100%", "95%", "2", "1.9")
                        .row("产出指标", "质量指标", "结案率", "≥95%", "96%", "48", "48")));
        ReadForm read = FormReader.read(file, "", 2021).getFirst();

        assertEquals("预算执行率", read.form().indicators().get(1).name());
        assertEquals("C5", place(read.places().ofLine(1, Cell.NAME)));
        assertEquals("C6", place(read.places().ofLine(2, Cell.NAME)));
        assertEquals("E2", place(read.places().ofExecution(Cell.RATE)));
    }

    @Test
    void sourcesSideBySideAreFoundInOneRow() {
        FormPlaces places = places(ExcelFile.of(PrintedDocument.of(
                new PrintedTable()
                        .row(cell("预算数(万元)").wide(3), cell("执行数(万元)").wide(3))
                        .row("总额", "财政拨款", "其他资金", "总额", "财政拨款", "其他资金")
                        .row("100", "80", "20", "90", "70", "20"),
                OneForm.table("年度指标值", "实际完成值", "分值", "得分"))));

        assertEquals("D3", place(places.ofFunds(FundRow.TOTAL, Cell.EXECUTED_AMOUNT)));
        assertEquals("B3", place(places.ofFunds(FundRow.CURRENT_APPROPRIATION, Cell.ADJUSTED_BUDGET)));
        assertEquals("F3", place(places.ofFunds(FundRow.OTHER, Cell.EXECUTED_AMOUNT)));
    }

    @Test
    void figuresBesideTheirLabelsAreFoundWhereTheyStand() {
        FormPlaces places = places(ExcelFile.of(PrintedDocument.of(
                new PrintedTable().row("预算数（万元）", "100", "执行数（万元）", "90", "执行率", "90%", "得分", "9"),
                OneForm.table("年度指标值", "实际完成值", "分值", "得分"))));

        assertEquals("B1", place(places.ofFunds(FundRow.TOTAL, Cell.ADJUSTED_BUDGET)));
        assertEquals("D1", place(places.ofFunds(FundRow.TOTAL, Cell.EXECUTED_AMOUNT)));
        assertEquals("F1", place(places.ofExecution(Cell.RATE)));
        assertEquals("H1", place(places.ofExecution(Cell.SCORE)));
    }

    @Test
    void theSecondFormOfAFileHasItsOwnPlaces() {
        List<ReadForm> forms = FormReader.read(WordFile.of(PrintedDocument.of(TABLE, "项目支出绩效自评表", TABLE)), "", 2021);

        assertEquals(2, forms.size());
        assertEquals(new CellAddress("", 1, 8, 6), forms.get(0).places().ofLine(0, Cell.ACTUAL));
        assertEquals(new CellAddress("", 2, 8, 6), forms.get(1).places().ofLine(0, Cell.ACTUAL));
        assertEquals(new CellAddress("", 2, 1, 1), forms.get(1).places().top());
    }

    @Test
    void aFormInJsonStandsInNoCells() {
        byte[] json = "{\"indicators\":[{\"name\":\"执法案件\"}]}".getBytes(StandardCharsets.UTF_8);

        assertNull(places(json).ofLine(0, Cell.NAME));
        assertNull(places(json).ofTable(Cell.TOTAL));
    }

    private static FormPlaces places(byte[] file) {
        return FormReader.read(file, "", 2021).getFirst().places();
    }

    private static String place(CellAddress address) {
        return address.columnLetters() + address.row();
    }
}
