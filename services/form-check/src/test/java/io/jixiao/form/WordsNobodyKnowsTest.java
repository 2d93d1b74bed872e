package io.jixiao.form;

import static io.jixiao.form.OneForm.messages;
import static io.jixiao.form.OneForm.only;
import static io.jixiao.form.OneForm.table;
import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels, names and figures in rare words: read where they can be, told where they cannot. */
class WordsNobodyKnowsTest {
    @ParameterizedTest
    @CsvSource({"其他需要说明事项, 0", "其他需要说明的事项, 0", "主管部门意见, 1"})
    void aLabelOfTheFormBelowTheIndicatorsIsNone(String label, int named) {
        PrintedTable table = table("指标值", "完成值", "分值", "得分")
                .row(cell(label).wide(3), cell("无").wide(4))
                .row(cell("总分").wide(5), "100", "99");
        ReadForm read = only(table);

        assertEquals(1, read.form().indicators().size());
        assertEquals(new BigDecimal("99"), read.form().declared().total());
        assertEquals(named, messages(read, "ROW_LEFT_OUT").size());
    }

    @ParameterizedTest
    @CsvSource({"无, —, —, —, —", "不涉及, '', '', '', ''", "无, 无, 无, 0, 0"})
    void aClassThatSaysItHasNoIndicatorHasNone(String name, String target, String actual, String weight, String score) {
        PrintedTable table = table("指标值", "完成值", "分值", "得分").row("效益指标", "经济效益指标", name, target, actual, weight, score);

        assertEquals(1, only(table).form().indicators().size());
        assertEquals(List.of(), messages(only(table), "ROW_LEFT_OUT"));
    }

    @Test
    void aLineWithPointsCountsWhateverItsName() {
        PrintedTable table = table("指标值", "完成值", "分值", "得分").row("效益指标", "经济效益指标", "无", "—", "—", "10", "10");

        assertEquals(2, only(table).form().indicators().size());
    }

    @Test
    void aScoreInWordsIsNamed() {
        PrintedTable table = table("指标值", "完成值", "分值", "得分").row("产出指标", "质量指标", "错案率", "≤1%", "0%", "10", "满分");

        assertEquals(List.of("“错案率”的得分“满分”不是数字，未读取。"), messages(only(table), "SCORE_UNREAD"));
    }

    @Test
    void aRemarkBeforeTheTotalsDoesNotEndTheTable() {
        PrintedTable table = table("指标值", "完成值", "分值", "得分")
                .row(cell("其他需要说明的问题").wide(2), cell("无").wide(5))
                .row(cell("总分").wide(5), "100", "99.5");

        for (byte[] file : List.of(WordFile.of(PrintedDocument.of(table)), ExcelFile.of(PrintedDocument.of(table)))) {
            Form form = FormReader.read(file, "", 2021).getFirst().form();
            assertEquals(new BigDecimal("100"), form.declared().totalWeight());
            assertEquals(new BigDecimal("99.5"), form.declared().total());
        }
    }

    @Test
    void anExplanationThatAPageBreakCutInTwoIsReadWhole() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "90件", "10", "9", "人手不足。")
                .row("", "", "", "", "", "", "", "下年增加人手。");
        ReadForm read = only(table);

        assertEquals("人手不足。\n下年增加人手。", read.form().indicators().getFirst().deviationExplanation());
        assertEquals(List.of("“下年增加人手。”单独成行，作为“执法案件”偏差原因的续文。"), messages(read, "EXPLANATION_CONTINUED"));
    }

    @Test
    void pointsWithoutAnIndicatorAreNamed() {
        PrintedTable table = table("指标值", "完成值", "分值", "得分").row("产出指标", "质量指标", "", "", "", "10", "10");

        assertEquals(List.of("指标表第 3 行（“产出指标”）没有指标，未计入。"), messages(only(table), "ROW_LEFT_OUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"省级预算部门名称", "预算部门、单位名称", "项目承担单位", "评价部门名称"})
    void unitsInRareWordsAreRead(String label) {
        PrintedTable unit = new PrintedTable().row(label, "城管局");

        assertEquals(
                "城管局",
                only(PrintedDocument.of(unit, table("指标值", "完成值", "分值", "得分")))
                        .form()
                        .unit());
    }

    @Test
    void wordsThatPointToTheUnitAreNotItsName() {
        PrintedTable unit = new PrintedTable().row("项目实施单位", "本单位");

        assertEquals(
                "水保所",
                only(PrintedDocument.of("单位名称：水保所", unit, table("指标值", "完成值", "分值", "得分")))
                        .form()
                        .unit());
    }

    @Test
    void onAFormWithoutWeightsThePointsBehindTheNamesAreTheirs() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分")
                .row("产出指标", "数量指标", "执法案件（20分）", "≥100件", "120件", "20")
                .row("产出指标", "质量指标", "结案率[10分]", "≥90%", "95%", "10")
                .row("产出指标", "质量指标", "达到90分的案件", "≥90%", "95%", "10");
        ReadForm read = only(table);

        assertEquals(
                List.of(new BigDecimal("20"), new BigDecimal("10")),
                read.form().indicators().stream()
                        .map(IndicatorLine::weight)
                        .limit(2)
                        .toList());
        assertEquals(List.of("“达到90分的案件”没有分值，按 0 分处理。"), messages(read, "WEIGHT_MISSING"));
    }

    @Test
    void theEffectOfADepartmentSDutiesIsNoBenefit() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("履职效果（50分）", "部门效果目标", "案件办结率", "≥95%", "97%", "10", "10");

        assertEquals(1, messages(only(table), "CLASS_UNKNOWN").size());
    }

    @Test
    void theSubtotalOfAClassIsNoIndicator() {
        PrintedTable table = table("指标值", "完成值", "分值", "得分").row(cell("产出指标小计").wide(3), "", "", "10", "9");

        assertEquals(1, only(table).form().indicators().size());
        assertEquals(List.of("指标表第 3 行（“产出指标小计”）没有指标，未计入。"), messages(only(table), "ROW_LEFT_OUT"));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 10 10, SCORE_SHARED_FULL, “巡查次数”与上一行共用得分，等于各行分值之和，各行按满分读取。",
        "18, null null, SCORE_SHARED_OPEN, “巡查次数”与上一行共用得分，少于各行分值之和，无法分到各行，未读取。"
    })
    void aScoreMergedOverTwoLinesIsFullForEachOrForNeither(String score, String scores, String code, String message) {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", cell(score).high(2))
                .row("产出指标", "数量指标", "巡查次数", "≥100次", "120次", "10");

        assertEquals(scores, declared(only(table)));
        assertEquals(List.of(message), messages(only(table), code));
    }

    @Test
    void aScoreMergedOverTwoLinesWithoutWeightsCountsInTheFirst() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分")
                .row("产出指标", "数量指标", "存储备份器", "25TB", "25TB", cell("10").high(2))
                .row("产出指标", "数量指标", "布点覆盖", "100%", "100%");

        assertEquals("10 0", declared(only(table)));
        assertEquals(List.of("“布点覆盖”与上一行共用得分，得分计入上一行。"), messages(only(table), "SCORE_SHARED"));
    }

    private static String declared(ReadForm read) {
        return read.form().indicators().stream()
                .map(IndicatorLine::declaredScore)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
