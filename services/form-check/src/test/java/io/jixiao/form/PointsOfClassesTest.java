package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.check.CheckAnswer;
import io.jixiao.form.check.CheckedClassPoints;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.CheckedLine;
import io.jixiao.form.check.FormCheck;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that print points beside their classes alone: a class of one line gives them to it, of several nobody knows whose they are. */
class PointsOfClassesTest {

    @ParameterizedTest
    @ValueSource(strings = {"满意度指标（10分）", "满意度指标(10分)", "满意度指标10分", "满意度指标\n（共10分）", "满意度 10 分", "满意度指标【10分】"})
    void aClassOfOneLineGivesItsPointsToIt(String printed) {
        CheckAnswer answer = answer(table().row(printed, "服务对象满意度指标", "读者满意度", "≥90%", "81%", "9"));

        assertEquals(new BigDecimal("10"), answer.lines().getLast().weight());
        assertEquals(new BigDecimal("9.00"), answer.lines().getLast().score());
    }

    @Test
    void linesThatShareTheirClasssPointsHaveNoneThatIsKnown() {
        CheckAnswer answer = answer(table().row("满意度指标（10分）", "服务对象满意度指标", "读者满意度", "≥90%", "90%", "10"));

        List<CheckedLine> output = answer.lines().subList(0, 2);
        assertEquals(
                Arrays.asList(null, null),
                output.stream().map(CheckedLine::weight).toList());
        assertEquals(
                Arrays.asList(null, null),
                output.stream().map(CheckedLine::score).toList());
        assertEquals(
                Arrays.asList(null, null),
                output.stream().map(CheckedLine::lost).toList());
        assertEquals(
                List.of(new CheckedClassPoints("产出指标（50分）", new BigDecimal("50"), List.of(1, 2), new BigDecimal("50"))),
                answer.sharedPoints());
        assertNull(answer.total());
    }

    @Test
    void pointsOfClassesAreSummedAndComparedAsThoseOfLinesAre() {
        CheckedForm whole = checked(table().row("效益指标（30分）", "社会效益指标", "到馆人次", "≥50000人次", "52000人次", "30")
                .row("满意度指标（10分）", "服务对象满意度指标", "读者满意度", "≥90%", "95%", "10"));
        CheckedForm lacking = checked(table().row("满意度指标（10分）", "服务对象满意度指标", "读者满意度", "≥90%", "95%", "10"));

        assertEquals("100", String.valueOf(whole.totalWeight()));
        assertEquals(List.of(), of(whole, FindingCode.WEIGHTS_NOT_100));
        assertEquals(List.of(), of(whole, FindingCode.CLASS_WEIGHT_DIFFERS));
        assertEquals("MOF-2020", whole.rules().id());
        assertEquals("70", String.valueOf(lacking.totalWeight()));
        assertEquals(1, of(lacking, FindingCode.WEIGHTS_NOT_100).size());
    }

    @Test
    void scoresThatAreTogetherAboveTheirClasssPointsAreFound() {
        PrintedTable table = heading()
                .row("产出指标（20分）", "数量指标", "购书册数", "≥2000册", "2100册", "15")
                .row("", "质量指标", "验收合格率", "≥98%", "99%", "10");

        List<Finding> found = of(checked(table), FindingCode.SCORE_ABOVE_WEIGHT);

        assertEquals(List.of("产出指标"), found.stream().map(Finding::line).toList());
        assertEquals("25", found.getFirst().figures().get("declared"));
        assertEquals("20", found.getFirst().figures().get("weight"));
    }

    @Test
    void secondLevelClassesGiveTheirPoints() {
        CheckAnswer answer = answer(heading()
                .row("产出指标（50分）", "数量指标（20分）", "购书册数", "≥2000册", "1000册", "10")
                .row("", "质量指标（30分）", "验收合格率", "≥98%", "99%", "15")
                .row("", "", "上架及时率", "≥98%", "99%", "15"));

        assertEquals(new BigDecimal("10.00"), answer.lines().getFirst().score());
        assertNull(answer.lines().get(1).weight());
        assertEquals(new BigDecimal("30"), answer.sharedPoints().getFirst().points());
    }

    /** 每项10分 says how they are parted, but not as its end; a year, a share or a count of lines are no points. */
    @ParameterizedTest
    @ValueSource(strings = {"产出指标", "产出指标（2021年）", "产出指标（50%）", "产出指标（3项）", "产出指标（每项10分，共3项）"})
    void whatIsNoPointsGivesNone(String printed) {
        CheckAnswer answer = answer(heading().row(printed, "数量指标", "购书册数", "≥2000册", "2100册", "10"));

        assertNull(answer.lines().getFirst().weight());
        assertNull(answer.totalWeight());
        assertEquals(List.of(), answer.sharedPoints());
    }

    /** Lines with weights of their own need none of their class. */
    @Test
    void aFormWithWeightsGoesByThem() {
        CheckAnswer answer = answer(new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
                .row("产出指标（50分）", "数量指标", "购书册数", "≥2000册", "2100册", "30", "30")
                .row("", "质量指标", "验收合格率", "≥98%", "99%", "20", "20"));

        assertEquals(new BigDecimal("30"), answer.lines().getFirst().weight());
        assertEquals(List.of(), answer.sharedPoints());
    }

    @Test
    void executionOfAFormWithoutAnyPointsHasNoneThatIsKnown() {
        CheckAnswer answer = answer(heading().row("产出指标", "数量指标", "购书册数", "≥2000册", "2100册", ""));

        assertNull(answer.execution().weight());
        assertNull(answer.execution().score());
        assertNull(answer.totalWeight());
    }

    private static PrintedTable heading() {
        return new PrintedTable().row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "得分");
    }

    /** A form of execution 10 and output 50 for two lines. */
    private static PrintedTable table() {
        return new PrintedTable()
                .row(cell("预算执行情况（10分）").high(2), "", "预算数", "执行数", "执行率", "得分（10分×执行率）")
                .row("年度资金总额", "10", "10", "100%", "10")
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "得分")
                .row("产出指标（50分）", "数量指标", "购书册数", "≥2000册", "2100册", "25")
                .row("", "质量指标", "验收合格率", "≥98%", "99%", "25");
    }

    private static CheckedForm checked(PrintedTable table) {
        return FormCheck.check(WordFile.of(PrintedDocument.of(table)), "", null, 2021)
                .getFirst();
    }

    private static CheckAnswer answer(PrintedTable table) {
        return CheckAnswer.of(List.of(checked(table)), Locale.CHINESE);
    }

    private static List<Finding> of(CheckedForm checked, FindingCode code) {
        return checked.score().findings().stream()
                .filter(it -> it.code() == code)
                .toList();
    }
}
