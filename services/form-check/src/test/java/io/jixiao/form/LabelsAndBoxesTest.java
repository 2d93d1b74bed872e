package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the indicators in words: labels with their values in one line, one explanation for the whole table. */
class LabelsAndBoxesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称：绿化工程  实施单位：城管局",
                "项目名称：绿化工程；主管部门：市政府；实施单位（盖章）：城管局",
                "项 目 名 称：绿化工程\n实施单位：（公章）城管局　　金额单位：万元",
                "一、项目名称：绿化工程 填报单位: 城管局 填报日期：2022年3月1日",
                "项目名称：绿化工程  填报单位：城管局    2021年度    单位：万元",
                "填报单位：城管局　（2021年）　项目名称：绿化工程"
            })
    void labelsAndTheirValuesInOneLineAreRead(String line) {
        assertSubject(word(PrintedDocument.of("2021年度", line, table())));
        assertSubject(excel(PrintedDocument.of("2021年度", line, table())));
        assertSubject(word(
                PrintedDocument.of("2021年度", new PrintedTable().row(cell(line).wide(8)), table())));
    }

    @Test
    void aValueInALineStaysAsItIsWritten() {
        Form form =
                word(PrintedDocument.of("项目名称：綠化（二期）工程　　實施單位：（蓋章）城管局", table())).form();

        assertEquals("綠化（二期）工程", form.project());
        assertEquals("城管局", form.unit());
    }

    @Test
    void labelsInTwoCellsOfARowAreRead() {
        PrintedTable labels = new PrintedTable()
                .row(cell("项目名称：绿化工程").wide(4), cell("实施单位：城管局").wide(4));

        assertSubject(word(PrintedDocument.of(labels, table())));
    }

    @Test
    void theNextLabelIsNoValueNorIsTheUnitOfMoney() {
        PrintedTable labels = new PrintedTable().row("项目名称", "", "主管部门", "市政府").row("实施单位", "", "单位", "万元");

        Form form = word(PrintedDocument.of(labels, table())).form();

        assertNull(form.project());
        assertNull(form.unit());
    }

    @Test
    void theFormSOwnUnitGoesBeforeThatOfTheCover() {
        PrintedTable cover = new PrintedTable().row("编制单位", "财政局");
        PrintedTable own = new PrintedTable().row("实施单位", "城管局").row("项目名称", "绿化工程");

        assertSubject(word(PrintedDocument.of(cover, "填报单位：某科室", own, table())));
    }

    @Test
    void aLineBelowTheTableNamesTheUnitWhereNothingElseDoes() {
        assertEquals(
                "城管局",
                word(PrintedDocument.of(table(), "填报单位（盖章）：城管局   填表人：张三"))
                        .form()
                        .unit());
    }

    @ParameterizedTest
    @CsvSource({"二〇二一年度", "二○二一年度", "（二零二一年）"})
    void aYearInWordsIsRead(String year) {
        assertEquals(2021, word(PrintedDocument.of("自评表", year, table())).form().fiscalYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"填报日期：2023年3月15日", "2023年3月15日", "填表时间：2023年3月", "2023年3月"})
    void theDayOnWhichAFormWasFilledIsNotItsYear(String line) {
        ReadForm read = word(PrintedDocument.of("自评表", line, table()));

        assertEquals(List.of("未找到年度，按 2000 年处理。"), messages(read, "FISCAL_YEAR_ASSUMED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"截至2021年12月31日", "项目起止时间：2021年1月-12月"})
    void aYearThatIsMeantWholeIs(String line) {
        assertEquals(2021, word(PrintedDocument.of("自评表", line, table())).form().fiscalYear());
    }

    @Test
    void goalsBesideTheirLabelsAreRead() {
        PrintedTable goals = new PrintedTable()
                .row(cell("年度总体目标").high(2), "预期目标", cell("种树一千棵。").wide(6))
                .row("实际完成情况", cell("已种一千二百棵。").wide(6))
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "备注")
                .row("产出指标", "数量指标", "种树棵数", "≥1000棵", "1200棵", "100", "100", "");

        Form form = word(PrintedDocument.of(goals)).form();

        assertEquals(new Form.AnnualGoal("种树一千棵。", "已种一千二百棵。"), form.annualGoal());
        assertEquals("种树棵数", form.indicators().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource({"年初设定目标, 年度总体目标完成情况综述", "年初绩效目标, 全年目标实际完成情况", "预期目标（年初设定）, 实际完成情况（年末）", "年度绩效目标, 绩效目标完成情况"})
    void goalsUnderTheirLabelsAreRead(String expected, String actual) {
        PrintedTable goals = new PrintedTable()
                .row(
                        cell("年度总体目标").high(2),
                        cell(expected).wide(3),
                        cell(actual).wide(4))
                .row(cell("种树一千棵。").wide(3), cell("已种一千二百棵。").wide(4));

        assertEquals(
                new Form.AnnualGoal("种树一千棵。", "已种一千二百棵。"),
                word(PrintedDocument.of(goals, table())).form().annualGoal());
    }

    @Test
    void theAdjustedGoalStandsForTheFirstOneWhereThereIsOne() {
        for (String adjusted : List.of("种树一千棵。", "")) {
            String first = adjusted.isEmpty() ? "种树一千棵。" : "种树八百棵。";
            PrintedTable goals = new PrintedTable()
                    .row(
                            cell("绩效目标").high(2),
                            cell("年初绩效目标").wide(3),
                            cell("全年（调整）绩效目标").wide(2),
                            cell("全年目标实际完成情况").wide(2))
                    .row(
                            cell(first).wide(3),
                            cell(adjusted).wide(2),
                            cell("已种一千二百棵。").wide(2));

            assertEquals(
                    new Form.AnnualGoal("种树一千棵。", "已种一千二百棵。"),
                    word(PrintedDocument.of(goals, table())).form().annualGoal());
        }
    }

    @Test
    void goalsBesideTheirLabelsInOneRowAreRead() {
        PrintedTable goals = new PrintedTable()
                .row("年度总体目标", cell("种树一千棵。").wide(3), "完成情况", cell("已种一千二百棵。").wide(3));

        assertEquals(
                new Form.AnnualGoal("种树一千棵。", "已种一千二百棵。"),
                word(PrintedDocument.of(goals, table())).form().annualGoal());
    }

    @Test
    void goalsInSeveralRowsAreReadWhole() {
        PrintedTable goals = new PrintedTable()
                .row(
                        cell("年度总体目标").high(3),
                        cell("预期目标").wide(3),
                        cell("实际完成情况").wide(4))
                .row(cell("目标1：种树。").wide(3), cell("已种树。").wide(4))
                .row(cell("目标2：养护。").wide(3), cell("已养护。").wide(4));

        assertEquals(
                new Form.AnnualGoal("目标1：种树。\n目标2：养护。", "已种树。\n已养护。"),
                word(PrintedDocument.of(goals, table())).form().annualGoal());
    }

    @Test
    void severalGoalsEachAboveItsIndicatorsAreOneGoalInTheirOrder() {
        String[] heading = {"一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "分值", "得分"};
        PrintedTable table = new PrintedTable()
                .row("年度绩效目标1（50分）", cell("种树一千棵。").wide(6))
                .row((Object[]) heading)
                .row("产出指标", "数量指标", "种树棵数", "≥1000棵", "1200棵", "50", "50")
                .row("年度绩效目标2：\n（50分）", cell("群众满意。").wide(6))
                .row((Object[]) heading)
                .row("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", "50", "50");
        ReadForm read = word(PrintedDocument.of(table));

        assertEquals(new Form.AnnualGoal("种树一千棵。\n群众满意。", null), read.form().annualGoal());
        assertEquals(2, read.form().indicators().size());
        assertEquals(
                List.of(),
                read.notes().stream()
                        .map(Note::code)
                        .filter("ROW_LEFT_OUT"::equals)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.种树棵数", "1、种树棵数", "（1）种树棵数", "(一)种树棵数", "①种树棵数", "指标1：种树棵数", "数量指标1：种树棵数", "指标1 种树棵数"})
    void theNumberBeforeANameIsNoPartOfIt(String name) {
        assertEquals("种树棵数", name(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5公里道路维修", "0-6岁儿童管理数", "12345热线办结率", "2021年种树棵数", "(二期)种树棵数", "7天访视数"})
    void aNumberThatIsPartOfTheNameStays(String name) {
        assertEquals(name, name(name));
    }

    @Test
    void oneExplanationForTheTableGoesToTheLinesThatTheUnitMarkedDown() {
        for (PrintedTable table : List.of(
                table().row(cell("偏差原因分析及改进措施：雨季推迟，明年补种。").wide(8)),
                table().row(cell("偏差原因分析\n及改进措施").wide(2), cell("雨季推迟，明年补种。").wide(6)))) {
            ReadForm read = word(PrintedDocument.of(table));

            assertNull(read.form().indicators().getFirst().deviationExplanation());
            assertEquals("雨季推迟，明年补种。", read.form().indicators().getLast().deviationExplanation());
            assertEquals(List.of("全表共用的偏差原因分析作为以下各行的说明：成活率。"), messages(read, "EXPLANATION_SHARED"));
        }
    }

    @Test
    void anExplanationThatNamesALineGoesToThatLine() {
        ReadForm read = word(PrintedDocument.of(table(), "偏差原因分析：种树棵数超额，因社会捐赠较多。"));

        assertEquals("种树棵数超额，因社会捐赠较多。", read.form().indicators().getFirst().deviationExplanation());
        assertNull(read.form().indicators().getLast().deviationExplanation());
    }

    @Test
    void anEmptyExplanationExplainsNothing() {
        ReadForm read = word(PrintedDocument.of(table().row("偏差原因分析", cell("無").wide(7))));

        assertNull(read.form().indicators().getLast().deviationExplanation());
        assertEquals(List.of(), messages(read, "EXPLANATION_SHARED"));
    }

    @Test
    void amountsInWordsOfTheFundsBlockAreLeftOutAndANoteSaysSo() {
        PrintedTable funds = new PrintedTable()
                .row(cell("年度预算申请（万元）").high(4), "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
                .row("年度资金总额", "100", "120", "90", "10", "75%", "7.5")
                .row(cell("按收入性质分：").wide(4), cell("按支出性质分：").wide(3))
                .row(cell("其中：一般公共预算：120").wide(4), cell("其中：基本支出：80.5").wide(3));

        ReadForm read = word(PrintedDocument.of(funds, table()));

        assertEquals("90", read.form().funds().getFirst().executedAmount().toPlainString());
        assertEquals(
                List.of(
                        "资金栏“其中：一般公共预算：120”中的金额不在年初预算数、全年预算数或全年执行数一列，未计入。",
                        "资金栏“其中：基本支出：80.5”中的金额不在年初预算数、全年预算数或全年执行数一列，未计入。"),
                messages(read, "FUND_WORDS_LEFT_OUT"));
        assertEquals(List.of(), messages(read, "FUND_FIGURE_UNREAD"));
    }

    private static void assertSubject(ReadForm read) {
        assertEquals("绿化工程", read.form().project());
        assertEquals("城管局", read.form().unit());
    }

    private static PrintedTable table() {
        return table("种树棵数");
    }

    private static PrintedTable table(String name) {
        return new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
                .row("产出指标", "数量指标", name, "≥1000棵", "1200棵", "50", "50", "")
                .row("产出指标", "质量指标", "成活率", "≥95%", "90%", "50", "45", "")
                .row(cell("总分").wide(5), "100", "95", "");
    }

    private static String name(String printed) {
        return word(PrintedDocument.of(table(printed)))
                .form()
                .indicators()
                .getFirst()
                .name();
    }

    private static ReadForm word(PrintedDocument document) {
        return only(WordFile.of(document));
    }

    private static ReadForm excel(PrintedDocument document) {
        return only(ExcelFile.of(document));
    }

    private static ReadForm only(byte[] file) {
        List<ReadForm> forms = FormReader.read(file, "", 2000);
        assertEquals(1, forms.size());
        return forms.getFirst();
    }

    private static List<String> messages(ReadForm read, String code) {
        return read.notes().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.message(Locale.CHINESE))
                .toList();
    }
}
