package io.jixiao.form;

import static io.jixiao.form.OneForm.messages;
import static io.jixiao.form.OneForm.only;
import static io.jixiao.form.OneForm.table;
import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns under rare headings, in rare places: read where they can be, named where they cannot. */
class RareHeadingsTest {
    @ParameterizedTest
    @CsvSource({
        "年初设定值, 全年完成值, 权重, 自评得分",
        "计划完成值, 实际完成值, 分数, 实得分",
        "预期值, 完成情况, 权重（%）, 得 分",
        "目标, 实际完成数值, 配分, 自评分",
        "申报值, 实现情况, 应得分, 考核得分",
        "年初目标, 达成值, 基准分, 自我评分"
    })
    void columnsInRareWordsAreRead(String target, String actual, String weight, String score) {
        IndicatorLine line =
                only(table(target, actual, weight, score)).form().indicators().getFirst();

        assertEquals("≥100件", line.target());
        assertEquals("120件", line.actual());
        assertEquals(new BigDecimal("10"), line.weight());
        assertEquals(new BigDecimal("9"), line.declaredScore());
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成情况说明", "未完成绩效目标原因", "存在问题", "扣分说明"})
    void reasonsUnderRareHeadingsAreExplanations(String heading) {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", heading)
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "9", "人手不足");

        assertThisYear(table);
        assertEquals("人手不足", only(table).form().indicators().getFirst().deviationExplanation());
    }

    @Test
    void aColumnThatNobodyKnowsIsNamed() {
        ReadForm read = only(table("愿景", "实际完成值", "分值", "得分"));

        assertNull(read.form().indicators().getFirst().target());
        assertEquals(List.of("指标表的表头“愿景”无法识别，这一列未读取。"), messages(read, "COLUMN_LEFT_OUT"));
    }

    @Test
    void indicatorsHeadedAsTheirBlockAreReadBesideTheSecondLevel() {
        PrintedTable table = new PrintedTable()
                .row(cell("绩效指标").high(2), "一级指标", "二级指标", "绩效指标", "指标值", "完成值", "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "9");

        assertEquals("执法案件", only(table).form().indicators().getFirst().name());
    }

    @Test
    void ofThreeColumnsOfPointsTheOneBesideTheIndicatorsIsTheirs() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "指标值", "完成值", "得分")
                .row("产出指标", "50", "数量指标", "20", "执法案件", "10", "≥100件", "120件", "9");

        assertEquals(
                new BigDecimal("10"), only(table).form().indicators().getFirst().weight());
    }

    @ParameterizedTest
    @CsvSource({
        "2021年实际完成值, 2022年目标值, 2022年实际完成值",
        "上年实际完成值, 本年目标值, 完成值",
        "2021年实际完成值, 年度指标值, 实际完成值",
        "近三年平均完成情况, 年度指标值, 完成情况",
        "实施期指标值, 年度指标值, 实际完成值",
        "2021年目标值, 2022年目标值, 完成值"
    })
    void aColumnOfAnotherYearOrOfTheWholePeriodIsNotThisYearS(String other, String target, String actual) {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", other, target, actual, "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "70件", "≥100件", "120件", "10", "9");

        assertThisYear(table);
    }

    @Test
    void nextYearSTargetIsNotThisYearS() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "2022年目标值", "2022年实际值", "2023年目标值", "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "≥130件", "10", "9");

        assertThisYear(table);
        assertEquals(List.of("指标表的“2023年目标值”一列未读取：另有一列含义相同，更为确切。"), messages(only(table), "COLUMN_PASSED_OVER"));
    }

    private static void assertThisYear(PrintedTable table) {
        IndicatorLine line = only(table).form().indicators().getFirst();

        assertEquals("≥100件", line.target());
        assertEquals("120件", line.actual());
    }

    @Test
    void severalCellsUnderOneHeadingAreReadTogether() {
        PrintedTable table = new PrintedTable()
                .row(
                        "一级指标",
                        "二级指标",
                        cell("三级指标").wide(2),
                        cell("年度指标值").wide(3),
                        cell("实际完成值").wide(2),
                        "分值",
                        cell("得分").wide(2))
                .row("产出指标", "数量指标", "1.", "执法案件", "≥", "100", "件", "", "120件", "10", "", "9");
        IndicatorLine line = only(table).form().indicators().getFirst();

        assertEquals("执法案件 ≥100件 120件", String.join(" ", line.name(), line.target(), line.actual()));
        assertEquals(new BigDecimal("9"), line.declaredScore());
    }

    @Test
    void levelsNamedShortUnderTheirBlockAreRead() {
        PrintedTable table = new PrintedTable()
                .row(
                        cell("绩效指标").wide(3),
                        cell("年度指标值").high(2),
                        cell("实际完成值").high(2),
                        cell("分值").high(2),
                        cell("得分").high(2))
                .row("一级", "二级", "三级")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "9");
        IndicatorLine line = only(table).form().indicators().getFirst();

        assertEquals("产出指标 数量指标 执法案件", String.join(" ", line.indicatorClass(), line.subclass(), line.name()));
    }

    @Test
    void aHeadingOverClassesAndTheSecondLevelHeadsBoth() {
        PrintedTable table = new PrintedTable()
                .row(cell("指标类型").wide(2), "指标名称", "目标值", "实际值", "权重", "得分")
                .row(cell("产出指标").high(2), "数量指标", "执法案件", "≥100件", "120件", "10", "10")
                .row("成本指标", "执法成本", "≤10万元", "9万元", "10", "10");
        for (PrintedTable printed : List.of(table, table.unmerged(false))) {
            IndicatorLine line = only(printed).form().indicators().getLast();
            assertEquals("产出指标 成本指标 执法成本", String.join(" ", line.indicatorClass(), line.subclass(), line.name()));
        }
    }

    @Test
    void aTargetWhoseHeadingIsNotMergedOverOperatorAndValueIsPutTogether() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", cell("年度指标值").wide(2), "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "执法案件", "≥", "100件", "120件", "10", "9");

        assertThisYear(table);
        assertThisYear(table.unmerged(false));
    }

    @Test
    void aColumnOfTypesThatAreOfTheSecondLevelIsTheirs() {
        PrintedTable table = new PrintedTable()
                .row("序号", "指标类型", "指标名称", "目标值", "完成值", "分值", "得分")
                .row("1", "数量指标", "执法案件", "≥100件", "120件", "10", "9")
                .row("2", "成本指标", "办案成本", "≤10万元", "9万元", "10", "10");
        ReadForm read = only(table);

        assertEquals(
                List.of("数量指标", "成本指标"),
                read.form().indicators().stream().map(IndicatorLine::subclass).toList());
        assertEquals(List.of(), messages(read, "CLASS_UNKNOWN"));
    }

    @Test
    void measuresInAColumnOfTheirOwnStandBelowTheReasons() {
        PrintedTable table = new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "未完成原因", "改进措施")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "90件", "10", "9", "人手不足", "增加人手")
                .row("产出指标", "数量指标", "巡查次数", "≥100次", "90次", "10", "9", "", "增加车辆");
        ReadForm read = only(table);

        assertEquals(
                List.of("人手不足\n增加人手", "增加车辆"),
                read.form().indicators().stream()
                        .map(IndicatorLine::deviationExplanation)
                        .toList());
        assertEquals(List.of(), messages(read, "COLUMN_PASSED_OVER"));
    }

    @Test
    void aHeadingAloneOnItsPageHeadsTheTableOfTheNext() {
        PrintedTable heading = new PrintedTable().row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        PrintedTable rest = new PrintedTable()
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "9")
                .row(cell("总分").wide(5), "10", "9");
        Form form = only(PrintedDocument.of(heading, rest)).form();

        assertEquals("执法案件", form.indicators().getFirst().name());
        assertEquals(new BigDecimal("9"), form.declared().total());
    }
}
