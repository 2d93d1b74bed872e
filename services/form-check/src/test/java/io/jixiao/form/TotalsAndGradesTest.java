package io.jixiao.form;

import static io.jixiao.form.print.PrintedCell.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.form.Form.DeclaredResult;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.PrintedTable;
import io.jixiao.form.print.WordFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where published tables print their total and grade. */
class TotalsAndGradesTest {

    static Stream<Arguments> endings() {
        return Stream.of(
                Arguments.of("total and grade in the row", rows().row(cell("总分").wide(5), "100", "98.5", "等级：优"), "优"),
                Arguments.of("a grade alone", rows().row(cell("合计").wide(5), "100", "98.5", "优"), "优"),
                Arguments.of("spaces in the label", rows().row(cell("总　　分").wide(5), "100", "98.5分", "优秀"), "优秀"),
                Arguments.of(
                        "the grade in a row of its own",
                        rows().row(cell("总分").wide(5), "100", "98.5", "")
                                .row(cell("评价等级").wide(5), cell("优").wide(3)),
                        "优"),
                Arguments.of(
                        "a ticked grade",
                        rows().row(cell("总计").wide(5), "100", "98.5", "")
                                .row(cell("自评等级").wide(5), cell("☑优 □良 □中 □差").wide(3)),
                        "优"),
                Arguments.of(
                        "label and total in one cell",
                        rows().row(cell("自评总分：98.5分   等级：优").wide(8)),
                        "优"),
                Arguments.of(
                        "the same without 分",
                        rows().row(cell("总分：98.5     等级：优").wide(8)),
                        "优"),
                Arguments.of(
                        "the full marks beside the label",
                        rows().row(cell("总分（满分100分）：98.5分，等级：优").wide(8)),
                        "优"),
                Arguments.of(
                        "the grade behind the total",
                        rows().row(cell("总分").wide(5), "100", cell("98.5（优）").wide(2)),
                        "优"),
                Arguments.of(
                        "labels and values in turn",
                        rows().row(
                                        "总分",
                                        cell("98.5").wide(3),
                                        cell("等级").wide(2),
                                        cell("良好").wide(2)),
                        "良好"),
                Arguments.of(
                        "the score's label and the grade's",
                        rows().row(
                                        cell("自评得分").wide(2),
                                        "98.5",
                                        cell("自评等级").wide(3),
                                        cell("优").wide(2)),
                        "优"),
                Arguments.of(
                        "the total over the columns of values",
                        rows().row(
                                        cell("自评得分").wide(3),
                                        cell("98.5").wide(3),
                                        cell("优").wide(2)),
                        "优"),
                Arguments.of(
                        "one label for both",
                        rows().row(cell("综合评价得分及等级").wide(6), cell("98.5（优）").wide(2)),
                        "优"),
                Arguments.of(
                        "both in a sentence",
                        rows().row(cell("评价得分98.5分，评价等级为优").wide(8)),
                        "优"),
                Arguments.of("a long label", rows().row(cell("项目绩效自评总得分").wide(5), "100", "98.5", "优"), "优"),
                Arguments.of("a conclusion", rows().row(cell("合计得分").wide(5), "100", "98.5", "评价结论：良"), "良"),
                Arguments.of("a conclusion in a cell of its own", graded("良"), "良"),
                Arguments.of("a crossed box, as Word's content control", graded("☐优 ☒良 ☐中 ☐差"), "良"),
                Arguments.of(
                        "labels above their values",
                        rows().row(cell("总分").wide(5).high(2), "总分值", "总得分", "自评等级")
                                .row("100", "98.5", "优"),
                        "优"),
                Arguments.of("dots", graded("○优 ●良 ○中 ○差"), "良"),
                Arguments.of("ticks behind the grades", graded("优☑ 良□ 中□ 差□"), "优"),
                Arguments.of("ticks behind the grades, not the first", graded("优□良☑中□差□"), "良"),
                Arguments.of("ticks in brackets", graded("优（ ） 良（√） 中（ ） 差（ ）"), "良"),
                Arguments.of("ticks in brackets before", graded("（ ）优 （√）良 （ ）中 （ ）差"), "良"),
                Arguments.of("a tick without boxes", graded("优 √良 中 差"), "良"),
                Arguments.of("a tick without boxes, behind", graded("优 良√ 中 差"), "良"),
                Arguments.of("boxes without spaces", graded("□优☑良□中□差"), "良"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void totalAndGradeAreFound(String where, PrintedTable table, String grade) {
        assertTotal(WordFile.of(PrintedDocument.of(table)), grade);
        assertTotal(ExcelFile.of(PrintedDocument.of(table)), grade);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void theyAreFoundInTraditionalCharacters(String where, PrintedTable table, String grade) {
        PrintedDocument traditional = PrintedDocument.of(table).with(io.jixiao.form.print.Spelling::traditional);

        assertTotal(WordFile.of(traditional), grade);
    }

    @Test
    void aTotalInALineBelowTheTableIsFound() {
        assertTotal(WordFile.of(PrintedDocument.of(rows(), "自评总分：98.5分     自评等级：优")), "优");
    }

    @Test
    void aTotalInTheHeadOfTheTableIsFound() {
        PrintedTable head = new PrintedTable().row("项目名称", "种薯繁育", "项目总得分", "98.5分");

        assertTotal(WordFile.of(PrintedDocument.of(head, rows())), null);
    }

    @Test
    void theBulletOfALineOfAReportTicksNoGrade() {
        byte[] word = WordFile.of(PrintedDocument.of("●优化营商环境，■良种推广。", rows()));

        assertNull(FormReader.read(word, "", 2021).getFirst().form().declared());
    }

    @Test
    void fullMarksBesideTheLabelAreNoTotal() {
        byte[] word = WordFile.of(PrintedDocument.of(rows().row(cell("总分（100分）").wide(5), "", "", "")));

        DeclaredResult declared =
                FormReader.read(word, "", 2021).getFirst().form().declared();

        assertEquals(new BigDecimal("100"), declared.totalWeight());
        assertNull(declared.total());
    }

    @Test
    void aTotalInACellOverBothColumnsIsNoSumOfTheWeights() {
        DeclaredResult declared =
                declared(rows().row(cell("总分").wide(5), cell("98.5").wide(3)));

        assertNull(declared.totalWeight());
        assertEquals(new BigDecimal("98.5"), declared.total());
        assertEquals(
                new BigDecimal("100"),
                declared(rows().row(cell("总分（满分100分）").wide(5), cell("98.5").wide(3)))
                        .totalWeight());
    }

    @Test
    void labelsAboveTheirValuesGiveTheSumOfTheWeightsToo() {
        assertEquals(
                new BigDecimal("100"),
                declared(rows().row(cell("总分").wide(5).high(2), "总分值", "总得分", "自评等级")
                                .row("100", "98.5", "优"))
                        .totalWeight());
    }

    @Test
    void aTotalInWordsIsNamed() {
        byte[] word = WordFile.of(PrintedDocument.of(rows().row(cell("总分").wide(5), "100", "九十八分", "")));
        ReadForm read = FormReader.read(word, "", 2021).getFirst();

        assertNull(read.form().declared().total());
        assertEquals(
                List.of("总分“九十八分”不是数字，未读取。"),
                read.notes().stream()
                        .filter(it -> it.code().equals("TOTAL_UNREAD"))
                        .map(it -> it.message(Locale.CHINESE))
                        .toList());
    }

    private static DeclaredResult declared(PrintedTable table) {
        return FormReader.read(WordFile.of(PrintedDocument.of(table)), "", 2021)
                .getFirst()
                .form()
                .declared();
    }

    private static PrintedTable graded(String grades) {
        return rows().row(cell("总分").wide(5), "100", "98.5", "")
                .row(cell("评价结论").wide(5), cell(grades).wide(3));
    }

    private static PrintedTable rows() {
        return new PrintedTable()
                .row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
                .row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "100", "98.5", "");
    }

    private static void assertTotal(byte[] file, String grade) {
        DeclaredResult declared =
                FormReader.read(file, "", 2021).getFirst().form().declared();

        assertEquals(new BigDecimal("98.5"), declared.total());
        assertEquals(grade, declared.grade());
    }
}
