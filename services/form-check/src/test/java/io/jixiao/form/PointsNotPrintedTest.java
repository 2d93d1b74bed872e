package io.jixiao.form;

import static io.jixiao.form.OneForm.messages;
import static io.jixiao.form.OneForm.only;
import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.PrintedCell;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of transferred money and of some provinces print no points for execution, no weights, or neither weights nor scores. */
class PointsNotPrintedTest {

    @Test
    void moneyWithoutPointsIsNotScoredWhereTheIndicatorsAloneMakeHundred() {
        PrintedTable table = transferred()
                .row("绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "全年实际值", "得分")
                .row("", "产出指标", "数量指标", "繁育基地", "60", "≥8000亩", "8535.5亩", "60")
                .row("", "效益指标", "社会效益指标", "农户认知度", "40", "≥50%", "55%", "40")
                .row(cell("总分").wide(4), "100", "", "", "100");
        CheckedForm checked = checked(table);

        assertEquals(0, checked.score().execution().weight().signum());
        assertEquals("100.00", checked.score().total().toPlainString());
        assertEquals(List.of(), codes(checked, FindingCode.WEIGHTS_NOT_100));
        assertEquals(List.of(), codes(checked, FindingCode.TOTAL_NOT_SUM));
        assertEquals(
                List.of("表中没有写明预算执行率的分值，指标分值已合计 100 分，预算执行率不计分。"), messages(only(table), "EXECUTION_WITHOUT_POINTS"));
    }

    @Test
    void moneyWithoutPointsTakesTheRuleSetsWhereTheIndicatorsLeaveThem() {
        PrintedTable table = transferred()
                .row("绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "全年实际值", "得分")
                .row("", "产出指标", "数量指标", "繁育基地", "90", "≥8000亩", "8535.5亩", "90");

        assertEquals("10", checked(table).score().execution().weight().toPlainString());
    }

    @Test
    void aFormThatPrintsScoresAloneHasNoWeightsToSumAndIsHubeisByItsExecution() {
        PrintedTable table = new PrintedTable()
                .row(
                        cell("预算执行情况（万元）\n（20分）").high(2),
                        "",
                        "预算数（A）",
                        "执行数（B）",
                        "执行率（B/A）",
                        cell("得分\n（20分*执行率）").wide(2))
                .row("年度财政资金总额", "10", "10", "100%", cell("20").wide(2))
                .row(cell("年度绩效目标1\n（80分）").high(3), "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分")
                .row("产出指标", "数量指标", "补贴渔船数", "6艘", "6艘", "40")
                .row("满意度指标", "服务对象满意度指标", "渔民满意度", "≥90%", "92%", "40")
                .row(cell("总分").wide(6), "100");
        CheckedForm checked = checked(table);

        assertEquals("HUBEI-2020", checked.score().ruleSetId());
        assertNull(checked.score().total());
        assertEquals(List.of(), codes(checked, FindingCode.WEIGHTS_NOT_100));
        assertEquals(List.of(), codes(checked, FindingCode.CLASS_WEIGHT_DIFFERS));
        assertEquals(List.of(), codes(checked, FindingCode.TOTAL_NOT_SUM));
        assertEquals(
                List.of("表中没有各行分值：除一级指标写明分值且只有一行的以外，各行只核对指标值与完成值，不计分。"), messages(only(table), "WEIGHTS_NOT_PRINTED"));
        assertEquals(List.of(), messages(only(table), "WEIGHT_MISSING"));
        assertEquals(List.of(), messages(only(table), "COLUMN_PASSED_OVER"));
    }

    @Test
    void aFormWithoutPointsIsReadAndItsMissesAskForAReason() {
        PrintedTable table = withoutPoints().row("产出指标", "数量指标", "储备到位率", "≥100%", "100%", "");
        table.row("产出指标", "时效指标", "付息及时率", "≥100%", "90%", "").row("效益指标", "社会效益指标", "粮食安全事件", "0起", "", "");
        CheckedForm checked = checked(table);

        assertEquals(3, checked.form().indicators().size());
        assertNull(checked.score().total());
        assertEquals(List.of("付息及时率"), codes(checked, FindingCode.EXPLANATION_MISSING));
        assertEquals(List.of("粮食安全事件"), codes(checked, FindingCode.ACTUAL_MISSING));
    }

    @Test
    void moneyOfAFormWithoutPointsIsNotScored() {
        PrintedTable table = transferred()
                .row("绩效指标", "一级指标", "二级指标", "三级指标", cell("年度指标值").wide(2), "全年完成值", "未完成原因和改进措施")
                .row("", "产出指标", "数量指标", "储备到位率", cell("≥100%").wide(2), "100%", "");

        CheckedForm checked = checked(table);

        assertEquals(0, checked.score().totalWeight().signum());
        assertEquals(List.of(), codes(checked, FindingCode.CLASS_WEIGHT_DIFFERS));
    }

    @Test
    void aFormWithoutPointsGoesOnAfterAPageBreak() {
        PrintedTable first = withoutPoints().row("产出指标", "数量指标", "储备到位率", "≥100%", "100%", "");
        PrintedTable rest = new PrintedTable().row("产出指标", "时效指标", "付息及时率", "≥100%", "100%", "");

        assertEquals(
                2, only(PrintedDocument.of(first, rest)).form().indicators().size());
    }

    @Test
    void whatIsExpectedInTheMiddleOfTheYearIsNoSelfEvaluation() {
        PrintedTable monitoring = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "1至7月执行情况", "全年预计完成情况", "偏差原因分析")
                .row("产出指标", "数量指标", "储备到位率", "≥100%", "60%", "100%", "");
        byte[] word = WordFile.of(PrintedDocument.of(monitoring));

        assertEquals(
                "NO_FORM",
                assertThrows(UnreadableForm.class, () -> FormReader.read(word, "", 2021))
                        .code());
    }

    private static PrintedTable transferred() {
        PrintedCell label = cell("资金情况（万元）").high(2);
        return new PrintedTable()
                .row(label, cell("").wide(3), cell("全年预算数（A）").wide(2), "全年执行数（B）", "执行率（B/A）")
                .row(cell("年度资金总额").wide(3), cell("300").wide(2), "259.45", "86.48%");
    }

    private static PrintedTable withoutPoints() {
        return new PrintedTable().row("一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "未完成原因和改进措施");
    }

    private static CheckedForm checked(PrintedTable table) {
        return FormCheck.check(WordFile.of(PrintedDocument.of(table)), "", null, 2021)
                .getFirst();
    }

    private static List<String> codes(CheckedForm checked, FindingCode code) {
        return checked.score().findings().stream()
                .filter(it -> it.code() == code)
                .map(Finding::line)
                .map(String::valueOf)
                .toList();
    }
}
