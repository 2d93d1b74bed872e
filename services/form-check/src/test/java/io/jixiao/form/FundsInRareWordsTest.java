package io.jixiao.form;

import static io.jixiao.form.OneForm.messages;
import static io.jixiao.form.OneForm.only;
import static io.jixiao.form.OneForm.table;
import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money of a form, in rare words and places: read where it can be, told where it cannot. */
class FundsInRareWordsTest {

    @Test
    void moneyWithItsSignIsReadAndMoneyInWordsIsNamed() {
        PrintedTable funds = new PrintedTable()
                .row(cell("资金（万元）").high(2), "", "年初安排", "全年预算数", "全年执行数", "批复文号", "分值", "执行率", "得分")
                .row("合计", "约一百", "¥1,120.5", "￥900万", "财〔2021〕1号", "10", "80.32%", "8.03");
        ReadForm read = only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分")));

        assertEquals(new BigDecimal("1120.5"), read.form().funds().getFirst().adjustedBudget());
        assertEquals(new BigDecimal("900"), read.form().funds().getFirst().executedAmount());
        assertEquals(List.of("资金栏的“约一百”不是金额，未读取。"), messages(read, "FUND_FIGURE_UNREAD"));
        assertEquals(List.of("资金栏的表头“批复文号”无法识别，这一列未读取。"), messages(read, "FUND_COLUMN_LEFT_OUT"));
    }

    @Test
    void fundsBesideTheirLabelsInOneRowOrInSeveralAreRead() {
        PrintedTable one = new PrintedTable()
                .row("预算数（元）", "2,870,000", "执行数（元）", "1,710,000", "执行率", "59.58%", "得分（10分）", "5.96");
        PrintedTable several = new PrintedTable()
                .row(cell("项目资金（元）").high(4), "全年预算数", "2870000")
                .row("全年执行数", "1710000")
                .row("执行率", "59.58%")
                .row("得分（10分）", "5.96");

        for (PrintedTable funds : List.of(one, several)) {
            Form form = only(PrintedDocument.of(funds, "金额单位：元", table("指标值", "完成值", "分值", "得分")))
                    .form();

            assertEquals(MoneyUnit.YUAN, form.moneyUnit());
            assertEquals(new BigDecimal("2870000"), form.funds().getFirst().adjustedBudget());
            assertEquals(new BigDecimal("1710000"), form.funds().getFirst().executedAmount());
            assertEquals(
                    new Form.ExecutionLine(new BigDecimal("10"), "59.58%", new BigDecimal("5.96"), null),
                    form.execution());
        }
    }

    @Test
    void sourcesBesideTheirLabelsAreReadOfTheBudgetAndOfWhatWasSpent() {
        PrintedTable funds = new PrintedTable()
                .row(cell("项目预算执行情况（万元）").high(3), "预算数：", "120", "执行数：", "110")
                .row("其中：财政拨款", "100", "其中：财政拨款", "95")
                .row("其他资金", "20", "其他资金", "15");
        Form form =
                only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分"))).form();

        assertEquals(
                List.of(
                        new Form.FundLine("合计", null, new BigDecimal("120"), new BigDecimal("110")),
                        new Form.FundLine("当年财政拨款", null, new BigDecimal("100"), new BigDecimal("95")),
                        new Form.FundLine("其他资金", null, new BigDecimal("20"), new BigDecimal("15"))),
                form.funds());
    }

    @Test
    void theMoneyOfTheYearSTasksIsNotTheFundsBlock() {
        PrintedTable funds = new PrintedTable()
                .row("资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                .row("年度资金总额", "100", "120", "110", "10", "91.67%", "9.17");
        PrintedTable tasks = new PrintedTable()
                .row(cell("年度主要任务").high(3), "任务名称", "预算数", "执行数")
                .row("培训", "80", "80")
                .row("合计", "80", "80");
        ReadForm read = only(PrintedDocument.of(funds, tasks, table("指标值", "完成值", "分值", "得分")));

        assertEquals(
                List.of(new Form.FundLine("合计", new BigDecimal("100"), new BigDecimal("120"), new BigDecimal("110"))),
                read.form().funds());
        assertEquals(new BigDecimal("9.17"), read.form().execution().declaredScore());
        assertEquals(List.of("表头为“年度主要任务 任务名称 预算数 执行数”的金额表不如资金栏完整，未读取。"), messages(read, "FUND_BLOCK_LEFT_OUT"));
    }

    @Test
    void sourcesSideBySideBelowTheMoneyAreRead() {
        for (String total : List.of("总额", "合计")) {
            PrintedTable funds = new PrintedTable()
                    .row(
                            cell("资金（万元）").high(3),
                            cell("预算数").wide(3),
                            cell("执行数").wide(3),
                            cell("执行率").high(2),
                            cell("得分（10分）").high(2))
                    .row("财政拨款", "其他资金", total, "财政拨款", "其他资金", total)
                    .row("100", "20", "120", "95", "15", "110", "91.67%", "9.17");
            Form form = only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分")))
                    .form();

            assertEquals(
                    List.of(
                            new Form.FundLine("合计", null, new BigDecimal("120"), new BigDecimal("110")),
                            new Form.FundLine("当年财政拨款", null, new BigDecimal("100"), new BigDecimal("95")),
                            new Form.FundLine("其他资金", null, new BigDecimal("20"), new BigDecimal("15"))),
                    form.funds());
            assertEquals(
                    new Form.ExecutionLine(new BigDecimal("10"), "91.67%", new BigDecimal("9.17"), null),
                    form.execution());
        }
    }

    @Test
    void tasksWithTheirMoneyAboveTheirSumAreRead() {
        PrintedTable funds = new PrintedTable()
                .row(
                        cell("年度主要任务完成情况").high(4),
                        cell("任务名称").high(2),
                        cell("完成情况").high(2),
                        cell("全年预算数（万元）").wide(2),
                        cell("全年执行数（万元）").wide(2),
                        cell("分值").high(2),
                        cell("执行率").high(2),
                        cell("得分").high(2))
                .row("总额", "财政拨款", "总额", "财政拨款")
                .row("任务1", "已完成", "20", "20", "15", "15", "—", "", "—")
                .row(cell("金额合计").wide(2), "120", "100", "110", "95", "10", "91.67%", "9.17");
        for (PrintedTable printed : List.of(funds, funds.unmerged(false))) {
            ReadForm read = only(PrintedDocument.of(printed, table("指标值", "完成值", "分值", "得分")));
            assertEquals(
                    List.of(
                            new Form.FundLine("合计", null, new BigDecimal("120"), new BigDecimal("110")),
                            new Form.FundLine("当年财政拨款", null, new BigDecimal("100"), new BigDecimal("95"))),
                    read.form().funds());
            assertEquals(new BigDecimal("9.17"), read.form().execution().declaredScore());
            assertEquals(List.of("资金行“任务1”不是已知的资金来源，未计入。"), messages(read, "FUND_ROW_LEFT_OUT"));
        }
    }

    @Test
    void aSourceThatNobodyKnowsAndThatIsEmptyDoesNotEndTheBlock() {
        PrintedTable funds = new PrintedTable()
                .row("", "全年预算数（A）", "全年执行数（B）", "执行率（B/A）")
                .row("年度资金总额", "100", "90", "90%")
                .row("其中：援助方资金", "", "", "")
                .row("县级资金", "100", "90", "90%");
        Form form =
                only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分"))).form();

        assertEquals(2, form.funds().size());
        assertEquals("当年财政拨款", form.funds().getLast().row());
    }

    @Test
    void figuresBelowTheirLabelsAreReadInRareWordsToo() {
        PrintedTable funds =
                new PrintedTable().row("年初预算", "调整预算", "实际执行", "实际执行率").row("100", "120", "110", "91.67%");
        Form form =
                only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分"))).form();

        assertEquals(
                List.of(new Form.FundLine("合计", new BigDecimal("100"), new BigDecimal("120"), new BigDecimal("110"))),
                form.funds());
        assertEquals("91.67%", form.execution().declaredRate());
    }

    @Test
    void executionAmongTheIndicatorsWithPointsOfItsOwnIsOneOfThem() {
        PrintedTable funds = new PrintedTable()
                .row("资金（万元）", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                .row("资金总额", "120", "110", "10", "91.67%", "9.17");
        PrintedTable managed = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分")
                .row("投入管理指标", "财务管理", "预算编制完整性", "完整", "完整", "2", "2")
                .row("投入管理指标", "财务管理", "预算执行率", "≥95%", "91.67%", "2", "1.93")
                .row("投入管理指标", "财务管理", "决算真实性", "真实", "真实", "2", "2");
        Form form = only(PrintedDocument.of(funds, managed)).form();

        assertEquals(new BigDecimal("10"), form.execution().weight());
        assertEquals(new BigDecimal("9.17"), form.execution().declaredScore());
        assertEquals("预算执行率", form.indicators().get(1).name());
        assertEquals(new BigDecimal("1.93"), form.indicators().get(1).declaredScore());
    }

    @Test
    void pointsInASecondRowBelowOneHeadingAreRead() {
        PrintedTable funds = new PrintedTable()
                .row(
                        cell("项目资金（万元）").high(2),
                        cell("全年预算数").high(2),
                        cell("全年执行数").high(2),
                        cell("预算执行率").wide(3))
                .row("分值", "执行率", "得分")
                .row("年度资金总额", "120", "110", "10", "91.67%", "9.17");
        Form form =
                only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分"))).form();

        assertEquals(
                new Form.ExecutionLine(new BigDecimal("10"), "91.67%", new BigDecimal("9.17"), null), form.execution());
    }

    @ParameterizedTest
    @CsvSource({"资金总额, 实际支出", "项目预算（万元）, 实际执行（万元）", "批复预算, 实际使用"})
    void aBudgetAndWhatWasSpentBesideTheirLabelsAreRead(String budget, String spent) {
        PrintedTable funds = new PrintedTable().row(budget, "120万元", spent, "110万元");
        Form form =
                only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分"))).form();

        assertEquals(
                List.of(new Form.FundLine("合计", null, new BigDecimal("120"), new BigDecimal("110"))), form.funds());
    }

    @Test
    void theNameOfTheWholeFundsBlockIsNoColumn() {
        PrintedTable funds = new PrintedTable()
                .row(cell("预算执行率").high(2), "预算数（万元）", "执行数（万元）", "执行率", "分值", "自评分")
                .row("120", "110", "91.67%", "10", "9.17");
        Form form =
                only(PrintedDocument.of(funds, table("指标值", "完成值", "分值", "得分"))).form();

        assertEquals(
                new Form.ExecutionLine(new BigDecimal("10"), "91.67%", new BigDecimal("9.17"), null), form.execution());
        assertEquals(
                List.of(new Form.FundLine("合计", null, new BigDecimal("120"), new BigDecimal("110"))), form.funds());
    }

    @Test
    void theUnitOfMoneyNearestToTheTableIsItsOwn() {
        PrintedTable funds = new PrintedTable()
                .row("资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                .row("合计", "100", "120", "110", "10", "91.67%", "9.17");

        assertEquals(
                MoneyUnit.WAN_YUAN,
                only(PrintedDocument.of(
                                "补助标准（元）按人数发放。", "单位：元", "自评表", "金额单位：万元", funds, table("指标值", "完成值", "分值", "得分")))
                        .form()
                        .moneyUnit());
    }
}
