package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published tables name their blocks in words that head a column elsewhere: 年度绩效目标, 年度绩效指标完成情况, 年度预算数. */
class LabelsBesideBlocksTest {
    private static final String REASON = "项目跨年实施";
    private static final String INSTRUCTION =
            "1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由";

    @ParameterizedTest
    @ValueSource(strings = {"年度绩效目标\n（80分）", "年度绩效指标完成情况", "绩效目标", "绩效指标完成情况"})
    void theLabelOfTheIndicatorsIsNoColumn(String label) {
        PrintedTable table = new PrintedTable()
                .row(cell(label).high(3), "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "分值", "得分")
                .row("产出指标", "数量指标", "服务外包企业", "3家", "2家", "10", "10")
                .row("产出指标", "质量指标", "工程质量合格", "", "", "10", "10");

        for (Form form : inWordAndExcel(table)) {
            IndicatorLine line = form.indicators().getFirst();
            assertEquals("3家", line.target());
            assertEquals("2家", line.actual());
            assertNull(form.indicators().getLast().target());
            assertNull(form.indicators().getLast().actual());
        }
    }

    @Test
    void theLabelOfTheFundRowsIsNoColumn() {
        for (Form form : inWordAndExcel(sichuan(INSTRUCTION))) {
            assertEquals(
                    List.of(
                            row("合计", "238.93", "251.89", "251.89"),
                            row("当年财政拨款", "238.93", "251.89", "251.89"),
                            row("其他资金", "0", "0", "0")),
                    form.funds());
            assertEquals("100.00%", form.execution().declaredRate());
        }
    }

    @Test
    void whatTheEmptyFormAsksForIsNoExplanation() {
        ExecutionLine asked = inWordAndExcel(sichuan(INSTRUCTION)).getFirst().execution();
        ExecutionLine explained = inWordAndExcel(sichuan(REASON)).getFirst().execution();

        assertNull(asked.deviationExplanation());
        assertEquals(REASON, explained.deviationExplanation());
    }

    @Test
    void goalsHeadedAsASummaryAreRead() {
        PrintedTable table = new PrintedTable()
                .row(
                        cell("年度总体目标").high(2),
                        cell("年初设定目标").wide(3),
                        cell("年度总体目标完成情况综述").wide(3))
                .row(cell("落实39户奖补政策").wide(3), cell("已落实").wide(3))
                .row("一级指标", "二级指标", "三级指标", "参考分值", "年度指标值", "全年实际值", "得分")
                .row("产出指标", "数量指标", "奖补户数", "10", "39户", "39户", "10");

        for (Form form : inWordAndExcel(table)) {
            assertEquals("落实39户奖补政策", form.annualGoal().expected());
            assertEquals("已落实", form.annualGoal().actual());
            assertEquals(new BigDecimal("10"), form.indicators().getFirst().weight());
        }
    }

    @Test
    void aStrokeForANameIsNoIndicator() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("效益指标", "社会效益指标", "受益人数", "≥80人", "87人", "30", "30")
                .row("效益指标", "生态效益指标", "指标1：/", "/", "", "/", "");

        for (Form form : inWordAndExcel(table)) {
            assertEquals(
                    List.of("受益人数"),
                    form.indicators().stream().map(IndicatorLine::name).toList());
        }
    }

    @Test
    void aScoreIsNotAboveAWeightThatTheFormDoesNotPrint() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分")
                .row("产出指标", "数量指标", "补贴渔船", "6艘", "6艘", "20")
                .row("产出指标", "质量指标", "发放规范", "规范", "规范发放", "10");
        List<FindingCode> found =
                FormCheck.check(WordFile.of(PrintedDocument.of(table)), "", null, 2020)
                        .getFirst()
                        .score()
                        .findings()
                        .stream()
                        .filter(it -> it.lineId() != null)
                        .map(Finding::code)
                        .toList();

        assertEquals(List.of(FindingCode.OPERATOR_MISSING, FindingCode.DIRECTION_ASSUMED), found);
    }

    @Test
    void aScoredRowWithoutANameGoesByItsSecondLevel() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分")
                .row("产出指标", "数量指标", "补贴渔船", "6艘", "6艘", "20")
                .row("产出指标", "时效指标", "", "12月底之前完成", "12月底", "10")
                .row("产出指标", "成本指标", "", "", "", "");

        for (Form form : inWordAndExcel(table)) {
            assertEquals(
                    List.of("补贴渔船", "时效指标"),
                    form.indicators().stream().map(IndicatorLine::name).toList());
            assertEquals(new BigDecimal("10"), form.indicators().getLast().declaredScore());
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"年初预算数（A）,执行率（B/A）,310.2", "年初预算数,执行率（B/A）,", "年初预算数（A）,执行率,"})
    void theOnlyBudgetIsTheOneThatTheRateDividesBy(String budget, String rate, BigDecimal adjusted) {
        PrintedTable table = new PrintedTable()
                .row(cell("项目资金（万元）").high(2), "", budget, "全年执行数（B）", "分值", rate, "得分")
                .row("年度资金总额：", "310.2", "154.74", "10", "50%", "5")
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "清扫道路", "≥20条", "20条", "10", "10");

        for (Form form : inWordAndExcel(table)) {
            FundLine total = form.funds().getFirst();
            assertEquals(new BigDecimal("310.2"), total.openingBudget());
            assertEquals(adjusted, total.adjustedBudget());
            assertEquals(new BigDecimal("154.74"), total.executedAmount());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他需要说明事项", "其他需要说明的事项", "补记"})
    void aRemarkThatReachesOverTheValuesIsNoIndicator(String label) {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "受资助人数", "≥735人次", "735人次", "100", "96")
                .row(cell(label).wide(3), cell("无").wide(4))
                .row(cell("总分").wide(5), "100", "96");

        for (Form form : inWordAndExcel(table)) {
            assertEquals(
                    List.of("受资助人数"),
                    form.indicators().stream().map(IndicatorLine::name).toList());
            assertEquals(new BigDecimal("96"), form.declared().total());
        }
    }

    @Test
    void aTargetInThreeColumnsBelowOneHeadingIsPutTogether() {
        PrintedTable table = new PrintedTable()
                .row(
                        cell("一级指标").high(2),
                        cell("二级指标").high(2),
                        cell("三级指标").high(2),
                        cell("指标分值").high(2),
                        cell("预期指标值").wide(3),
                        cell("单项指标实际完成值").high(2),
                        cell("自评得分").wide(2))
                .row("符号", "值", "单位（文字描述）", "单项指标得分", "单项指标折算得分")
                .row("产出指标", "时效指标", "完成率", "25", ">=", "99", "%（百分比）", "100%", "25", "6.25")
                .row("产出指标", "质量指标", "通行能力", "25", "文字描述", "", "提升", "提升", "25", "6.25")
                .row("产出指标", "数量指标", "养护里程", "25", ">=", "", "公里", "126公里", "25", "6.25");

        for (Form form : inWordAndExcel(table)) {
            IndicatorLine line = form.indicators().getFirst();
            assertEquals(">=99%（百分比）", line.target());
            assertEquals("100%", line.actual());
            assertEquals(new BigDecimal("25"), line.declaredScore());
            assertEquals("提升", form.indicators().get(1).target());
            assertNull(form.indicators().get(1).unit());
            assertNull(form.indicators().get(2).target());
            assertEquals("公里", form.indicators().get(2).unit());
        }
    }

    private static PrintedTable sichuan(String reason) {
        return new PrintedTable()
                .row(cell("预算执行情况（10分）").high(6), "年度预算数（万元）", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因")
                .row(
                        "总额",
                        "238.93",
                        "251.89",
                        "251.89",
                        "100.00%",
                        "10",
                        "10",
                        cell(reason).high(5))
                .row("其中：财政资金", "238.93", "251.89", "251.89", "100.00%", "/", "/")
                .row("财政专户管理资金", "0", "0", "0", "0.00%", "/", "/")
                .row("单位资金", "0", "0", "0", "0.00%", "/", "/")
                .row("其他资金", "", "", "", "", "/", "/")
                .row(cell("绩效指标（90分）").high(2), "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分")
                .row("产出指标", "数量指标", "发放覆盖率", "=", "100", "%", "100", "90", "90");
    }

    private static FundLine row(String name, String opening, String adjusted, String executed) {
        return new FundLine(name, new BigDecimal(opening), new BigDecimal(adjusted), new BigDecimal(executed));
    }

    private static List<Form> inWordAndExcel(PrintedTable table) {
        PrintedDocument document = PrintedDocument.of(table);
        return List.of(WordFile.of(document), ExcelFile.of(document)).stream()
                .map(it -> FormReader.read(it, "", 2021))
                .map(it -> it.getFirst().form())
                .toList();
    }
}
