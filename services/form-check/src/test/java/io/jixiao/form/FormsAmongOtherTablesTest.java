package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.form.print.Checked;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.OfficialLayout;
import io.jixiao.form.print.layout.ProjectLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One form or several among a report's other tables, in one piece or in two. */
class FormsAmongOtherTablesTest {
    private static final SharedCase ZHUZHOU = SharedCase.named("zhuzhou-2021");
    private static final SharedCase EZHOU = SharedCase.named("ezhou-2019-purchased-services");
    private static final PrintedTable STAFF =
            new PrintedTable().row("基本情况", "编制数", "实有人数", "单位", "备注").row("行政", "50", "43", "人", "");
    private static final PrintedTable BUDGET = new PrintedTable()
            .row("支出明细", "年初预算", "决算数", "执行率")
            .row("基本支出", "1064.54", "1112.67", "100%")
            .row("项目支出", "0", "0", "");

    @Test
    void tablesOfStaffAndSpendingBeforeTheFormDoNotDisturbIt() {
        PrintedDocument form =
                PrintedDocument.of("一、基本情况", STAFF, "二、支出", BUDGET).then(new OfficialLayout().print(ZHUZHOU.form()));

        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(WordFile.of(form), ""));
        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(ExcelFile.of(form), ""));
    }

    @Test
    void twoFormsInOneDocumentAreTwoFormsEachWithItsOwnYearAndFunds() {
        PrintedDocument both = new OfficialLayout().print(ZHUZHOU.form()).then(new ProjectLayout().print(EZHOU.form()));

        for (byte[] file : List.of(WordFile.of(both), ExcelFile.of(both))) {
            List<Form> forms =
                    FormReader.read(file, "", 2000).stream().map(ReadForm::form).toList();
            assertEquals(
                    List.of(2021, 2019), forms.stream().map(Form::fiscalYear).toList());
            assertEquals(
                    List.of(9, 6),
                    forms.stream().map(it -> it.indicators().size()).toList());
            assertEquals(
                    List.of("1112.67", "171"),
                    forms.stream()
                            .map(it -> it.funds().getFirst().executedAmount().toPlainString())
                            .toList());
            assertNull(forms.getFirst().project());
            assertEquals("某某项目", forms.getLast().project());
        }
    }

    @Test
    void theSameFormTwiceIsTwoForms() {
        PrintedDocument one = new ProjectLayout().print(EZHOU.form());

        assertEquals(2, FormReader.read(WordFile.of(one.then(one)), "", 2000).size());
        assertEquals(2, FormReader.read(ExcelFile.of(one.then(one)), "", 2000).size());
    }

    @Test
    void anotherProjectBeginsAnotherFormThoughTheFirstHasNoTotals() {
        PrintedTable both = new PrintedTable();
        for (PrintedTable one : List.of(project("绿化工程", "城管局"), project("道路工程", "交通局"))) {
            for (int i = 0; i < one.rows(); i++) {
                both.row(one.row(i).stream().map(PrintedTable.Placed::cell).toArray());
            }
        }
        PrintedDocument inOneTable = PrintedDocument.of("2021年度项目支出绩效自评表", both);
        PrintedDocument inTwo = PrintedDocument.of(
                "2021年度项目支出绩效自评表", project("绿化工程", "城管局"), "2022年度项目支出绩效自评表", project("道路工程", "交通局"));

        assertEquals(List.of("绿化工程 城管局 2021 1", "道路工程 交通局 2021 1"), said(WordFile.of(inOneTable)));
        assertEquals(List.of("绿化工程 城管局 2021 1", "道路工程 交通局 2021 1"), said(ExcelFile.of(inOneTable)));
        assertEquals(List.of("绿化工程 城管局 2021 1", "道路工程 交通局 2022 1"), said(WordFile.of(inTwo)));
        assertEquals(List.of("绿化工程 城管局 2021 1", "道路工程 交通局 2022 1"), said(ExcelFile.of(inTwo)));
    }

    @Test
    void theSameProjectNamedAgainAfterAPageBreakIsTheSameForm() {
        PrintedDocument split = PrintedDocument.of("2021年度", project("绿化工程", "城管局"), project("绿化工程", "城管局"));

        assertEquals(List.of("绿化工程 城管局 2021 2"), said(WordFile.of(split)));
    }

    @Test
    void whatAFormDoesNotSayOfItsYearAndMoneyHoldsAsInTheOneBeforeAndIsTold() {
        PrintedTable funds = new PrintedTable()
                .row("项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                .row("年度资金总额", "1000", "1000", "1000", "10", "100%", "10");
        PrintedDocument two = PrintedDocument.of(
                "2019年度项目支出绩效自评表（单位：元）",
                funds,
                project("绿化工程", "城管局").row(cell("总分").wide(5), "50", "50"),
                funds,
                project("道路工程", "交通局").row(cell("总分").wide(5), "50", "50"));

        ReadForm last = FormReader.read(WordFile.of(two), "", 2021).getLast();

        assertEquals(2019, last.form().fiscalYear());
        assertEquals(MoneyUnit.YUAN, last.form().moneyUnit());
        assertEquals(
                List.of("本表未写金额单位，按前一张表的元处理。", "本表未写年度，按前一张表的 2019 年处理。"),
                last.notes().stream()
                        .filter(it -> it.code().endsWith("_OF_FORM_BEFORE"))
                        .map(it -> it.message(java.util.Locale.CHINESE))
                        .toList());
    }

    @Test
    void theTitleOfTheTableGoesBeforeTheReportAroundIt() {
        PrintedDocument report = PrintedDocument.of(
                "2022年度部门整体支出绩效管理工作报告",
                "为做好2022年度部门整体支出绩效管理，现将2021年度情况报告如下。",
                "附件：2021年度项目支出绩效自评表",
                project("绿化工程", "城管局"));

        Form form = FormReader.read(WordFile.of(report), "", 2000).getFirst().form();

        assertEquals(2021, form.fiscalYear());
        assertEquals(io.jixiao.engine.evaluation.SubjectKind.PROJECT, form.kind());
    }

    private static PrintedTable project(String name, String unit) {
        return new PrintedTable()
                .row("项目名称", cell(name).wide(3), "实施单位", cell(unit).wide(2))
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "种树棵数", "≥1000棵", "1200棵", "50", "50");
    }

    private static List<String> said(byte[] file) {
        return FormReader.read(file, "", 2000).stream()
                .map(ReadForm::form)
                .map(it -> String.join(
                        " ",
                        it.project(),
                        it.unit(),
                        it.fiscalYear().toString(),
                        String.valueOf(it.indicators().size())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 15})
    void aTableThatGoesOnInASecondOneAfterAPageBreakIsOneForm(int row) {
        PrintedDocument whole = new OfficialLayout().print(ZHUZHOU.form());
        PrintedTable table = whole.table();
        PrintedDocument split =
                PrintedDocument.of("2021年度部门整体支出绩效自评表", table.part(0, row), table.part(row, table.rows()));

        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(WordFile.of(split), ""));
    }

    @Test
    void aTableThatGoesOnInOneOfFewerColumnsIsReadByItsCells() {
        PrintedTable first = new PrintedTable()
                .row(cell("项目名称").wide(2), cell("绿化工程").wide(8))
                .row(
                        cell("绩效指标").high(2),
                        "一级指标",
                        "二级指标",
                        "三级指标",
                        "年度指标值",
                        "实际完成值",
                        "分值",
                        "得分",
                        cell("备注").wide(2))
                .row("产出指标", "数量指标", "种树棵数", "≥1000棵", "1200棵", "50", "50", cell("").wide(2));
        PrintedTable labelled = new PrintedTable()
                .row(cell("").high(2), "", "质量指标", "成活率", "≥95%", "90%", "50", "45", "雨季推迟")
                .row(cell("总分").wide(5), "100", "95", "");
        PrintedTable bare = new PrintedTable()
                .row("", "质量指标", "成活率", "≥95%", "90%", "50", "45", "雨季推迟")
                .row(cell("总分").wide(5), "100", "95", "");

        for (PrintedTable second : List.of(labelled, bare)) {
            Form form = FormReader.read(WordFile.of(PrintedDocument.of(first, second)), "", 2021)
                    .getFirst()
                    .form();
            Form.IndicatorLine line = form.indicators().getLast();
            assertEquals(
                    "成活率 ≥95% 90% 雨季推迟",
                    String.join(" ", line.name(), line.target(), line.actual(), line.deviationExplanation()));
            assertEquals("产出指标", line.indicatorClass());
            assertEquals("95", form.declared().total().toPlainString());
        }
    }

    @Test
    void aTableOfOtherThingsAfterOneWithoutTotalsIsNotItsRest() {
        PrintedTable form = new PrintedTable()
                .row(cell("项目名称").wide(2), cell("绿化工程").wide(8))
                .row(
                        "一级指标",
                        "二级指标",
                        "三级指标",
                        "年度指标值",
                        "实际完成值",
                        "分值",
                        "得分",
                        cell("备注").wide(3))
                .row("产出指标", "数量指标", "种树棵数", "≥1000棵", "1200棵", "100", "100", cell("").wide(3));
        PrintedTable staff = new PrintedTable()
                .row("科室", "职务", "姓名", "岗位", "学历", "年龄", "工龄", "电话")
                .row("办公室", "科长", "张三", "管理岗", "本科", "45", "20", "");

        assertEquals(
                1,
                FormReader.read(WordFile.of(PrintedDocument.of(form, staff)), "", 2021)
                        .getFirst()
                        .form()
                        .indicators()
                        .size());
    }

    @Test
    void aRestThatCannotBeReadIsTold() {
        PrintedTable first = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "备注")
                .row("产出指标", "数量指标", "种树棵数", "≥1000棵", "1200棵", "50", "50", "");
        PrintedTable rest = new PrintedTable().row("成活率", "≥95%", "90%").row("总分", "", "95");

        assertEquals(
                List.of("指标表之后有“总分”一行的表格没有表头，列数也不同，未读取。"),
                FormReader.read(WordFile.of(PrintedDocument.of(first, rest)), "", 2021).getFirst().notes().stream()
                        .filter(it -> it.code().equals("TABLE_LEFT_OUT"))
                        .map(it -> it.message(java.util.Locale.CHINESE))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 15})
    void aHeadingThatIsRepeatedAfterAPageBreakIsNoIndicator(int row) {
        PrintedDocument whole = new OfficialLayout().print(ZHUZHOU.form());
        PrintedTable table = whole.table();
        PrintedTable rest =
                new PrintedTable().row("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        PrintedTable second = table.part(row, table.rows());
        for (int i = 0; i < second.rows(); i++) {
            rest.row(second.row(i).stream().map(PrintedTable.Placed::cell).toArray());
        }
        PrintedDocument split = PrintedDocument.of("2021年度部门整体支出绩效自评表", table.part(0, row), rest);

        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(WordFile.of(split), ""));
        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(ExcelFile.of(split), ""));
    }

    @Test
    void fundsGoalAndIndicatorsInTablesOfTheirOwnAreOneForm() {
        PrintedTable table = new OfficialLayout().print(ZHUZHOU.form()).table();
        PrintedDocument apart = PrintedDocument.of(
                "2021年度部门整体支出绩效自评表",
                "（一）资金情况",
                table.part(0, 6),
                "（二）总体目标",
                table.part(6, 8),
                "（三）绩效指标",
                table.part(8, table.rows()));

        assertEquals(Checked.of(ZHUZHOU.json(), ""), Checked.of(WordFile.of(apart), ""));
    }

    @Test
    void aDocumentWithoutAFormSaysHowManyTablesWereLookedAt() {
        UnreadableForm none = org.junit.jupiter.api.Assertions.assertThrows(
                UnreadableForm.class,
                () -> FormReader.read(WordFile.of(PrintedDocument.of("报告", STAFF, BUDGET)), "", 2021));

        assertEquals("NO_FORM", none.code());
        assertEquals(
                "在 2 张表格中没有找到自评表：没有一行表头同时写有指标（三级指标）、指标值或完成值（年度指标值、实际完成值）和分值或得分，也没有一行表头写全一、二、三级指标、指标值和完成值。",
                none.message(java.util.Locale.CHINESE));
    }

    @Test
    void pointsBelowAClassAndAWeightMergedOverTwoLinesCountOnce() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row(
                        cell("产出指标\n（50分）").high(3),
                        cell("数量指标").high(3),
                        "指标1：甲",
                        "1件",
                        "1件",
                        cell("20分").high(2),
                        cell("20分").high(2))
                .row("指标2：乙", "2件", "2件")
                .row("指标3：丙", "3件", "3件", "30分", "30分")
                .row(cell("小计").wide(5), "50", "50")
                .row(cell("合计").wide(5), "50", "50");

        Form form = FormReader.read(WordFile.of(PrintedDocument.of(table)), "", 2021)
                .getFirst()
                .form();

        assertEquals(
                List.of("20", "0", "30"),
                form.indicators().stream()
                        .map(it -> it.weight().toPlainString())
                        .toList());
        assertEquals("50", form.declared().totalWeight().toPlainString());
        assertEquals(
                List.of("甲", "乙", "丙"),
                form.indicators().stream().map(it -> it.name()).toList());
    }
}
