package io.jixiao.form;

import static io.jixiao.form.print.OneLine.assertCases;
import static io.jixiao.form.print.OneLine.form;
import static io.jixiao.form.print.OneLine.only;
import static io.jixiao.form.print.RawWord.cell;
import static io.jixiao.form.print.RawWord.control;
import static io.jixiao.form.print.RawWord.row;
import static io.jixiao.form.print.RawWord.run;
import static io.jixiao.form.print.RawWord.table;
import static io.jixiao.form.print.RawWord.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.print.RawWord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms as the word processors write them, beyond a plain table. */
class WhatWordWritesTest {
    private static final String HEADING = row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
    private static final String CASES = row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "10");
    private static final String TOTAL = row("总分", "", "", "", "", "10", "10");

    @Test
    void aTableInAContentControlIsRead() {
        assertCases(RawWord.of(control(table(HEADING, CASES, TOTAL))));
    }

    @Test
    void rowsCellsAndTextsInContentControlsAreRead() {
        String name = control(cell("", text("执法案件")));
        String target = cell("", control(text("≥100件")));
        String actual = cell("", "<w:p>" + control(run("120")) + run("件") + "</w:p>");

        assertCases(RawWord.of(table(HEADING, control(row("产出指标", "数量指标", name, target, actual, "10", "10")), TOTAL)));
    }

    @Test
    void thePromptOfAContentControlIsNoText() {
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + text("单击此处输入文字。")
                + "</w:sdtContent></w:sdt>";
        String cases = row("产出指标", "数量指标", "执法案件", "≥100件", cell("", prompt), "10", "10");

        assertNull(only(RawWord.of(table(HEADING, cases, TOTAL))).actual());
    }

    @Test
    void deletedTextDoesNotCountAndInsertedTextDoes() {
        String changed = "<w:p><w:del w:id=\"1\"><w:r><w:delText>90</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                + run("120") + "</w:ins>" + run("件") + "</w:p>";

        assertCases(
                RawWord.of(table(HEADING, row("产出指标", "数量指标", "执法案件", "≥100件", cell("", changed), "10", "10"), TOTAL)));
    }

    @Test
    void movedTextCountsWhereItWasMovedTo() {
        String from = "<w:p>" + run("执法案件") + "<w:moveFrom>" + run("旧名") + "</w:moveFrom></w:p>";
        String to = "<w:p><w:moveTo>" + run("120件") + "</w:moveTo></w:p>";

        assertCases(RawWord.of(
                table(HEADING, row("产出指标", "数量指标", cell("", from), "≥100件", cell("", to), "10", "10"), TOTAL)));
    }

    @Test
    void aDeletedRowDoesNotCount() {
        String deleted = row("产出指标", "数量指标", "旧指标", "≥5件", "5件", "10", "10")
                .replaceFirst("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>");

        assertCases(RawWord.of(table(HEADING, deleted, CASES, TOTAL)));
    }

    @Test
    void hiddenTextIsNotRead() {
        String target = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>原</w:t></w:r>" + run("≥100件") + "</w:p>";

        assertCases(
                RawWord.of(table(HEADING, row("产出指标", "数量指标", "执法案件", cell("", target), "120件", "10", "10"), TOTAL)));
    }

    @Test
    void linesBrokenInsideAHeadingAreOneHeading() {
        String heading = "<w:p><w:r><w:t>实际</w:t><w:br/><w:t>完成值</w:t></w:r></w:p>";

        assertCases(
                RawWord.of(table(row("一级指标", "二级指标", "三级指标", "年度指标值", cell("", heading), "分值", "得分"), CASES, TOTAL)));
    }

    @Test
    void aHeadingWrittenDownTheCellIsOneHeading() {
        String vertical = text("一") + text("级") + text("指") + text("标");

        assertCases(
                RawWord.of(table(row(cell("", vertical), "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"), CASES, TOTAL)));
    }

    @Test
    void cellsMergedAcrossTheOldWayCoverTheColumnsTheyCover() {
        String first = cell("<w:hMerge w:val=\"restart\"/>", text("总分"));
        String next = cell("<w:hMerge/>", text(""));

        Form form = form(RawWord.of(table(HEADING, CASES, row(first, next, next, next, next, "10", "10"))));

        assertEquals(new BigDecimal("10"), form.declared().totalWeight());
        assertEquals(new BigDecimal("10"), form.declared().total());
    }

    @Test
    void aMergedCellThatOnlyItsWidthTellsCoversTheColumnsItIsWide() {
        String columns = "<w:tblGrid>" + "<w:gridCol w:w=\"1000\"/>".repeat(7) + "</w:tblGrid>";
        String wide = "<w:tcW w:w=\"5010\" w:type=\"dxa\"/>";
        String one = "<w:tcW w:w=\"1000\" w:type=\"dxa\"/>";

        Form form = form(RawWord.of(table(
                columns, HEADING, CASES, row(cell(wide, text("总分")), cell(one, text("10")), cell(one, text("9"))))));

        assertEquals(new BigDecimal("10"), form.declared().totalWeight());
        assertEquals(new BigDecimal("9"), form.declared().total());
    }

    @Test
    void aRowThatBeginsFurtherRightIsReadByItsColumns() {
        String merged = cell("<w:vMerge w:val=\"restart\"/>", text("产出指标"));
        String first = row(merged, "数量指标", "执法案件", "≥100件", "120件", "10", "10");
        String second = row("质量指标", "错案率", "0", "0", "5", "5")
                .replaceFirst("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>");

        List<IndicatorLine> lines =
                form(RawWord.of(table(HEADING, first, second, TOTAL))).indicators();

        assertEquals("错案率", lines.get(1).name());
        assertEquals("产出指标", lines.get(1).indicatorClass());
        assertEquals(new BigDecimal("5"), lines.get(1).weight());
    }

    @Test
    void aTableInsideALayoutTableIsRead() {
        assertCases(RawWord.of(table(row(cell("", text("附件1"), table(HEADING, CASES, TOTAL), text(""))))));
    }

    @Test
    void aTableInATextBoxIsReadOnce() {
        String box = "<w:txbxContent>" + table(HEADING, CASES, TOTAL) + "</w:txbxContent>";
        String anchored = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertCases(RawWord.of(anchored));
    }

    @Test
    void textOfADrawingIsNoTextOfTheCell() {
        String drawing =
                "<w:p>" + run("120件") + "<w:r><w:drawing><a:p><a:r><a:t>签字</a:t></a:r></a:p></w:drawing></w:r></w:p>";

        assertCases(
                RawWord.of(table(HEADING, row("产出指标", "数量指标", "执法案件", "≥100件", cell("", drawing), "10", "10"), TOTAL)));
    }

    @Test
    void aSignFromTheFormulaEditorIsRead() {
        String formula = "<w:p><m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath>" + run("100件") + "</w:p>";

        assertCases(
                RawWord.of(table(HEADING, row("产出指标", "数量指标", "执法案件", cell("", formula), "120件", "10", "10"), TOTAL)));
    }

    @Test
    void charactersThatTakeNoRoomDoNotCount() {
        assertCases(RawWord.of(table(
                HEADING.replace("指标值", "指\u200B标值"),
                CASES.replace("执法案件", "执法\uFEFF案件").replace(">10<", ">10\u200B<"),
                TOTAL)));
    }

    @Test
    void theChosenEntryOfAnOldDropDownFieldIsItsText() {
        String list =
                "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"优\"/><w:listEntry w:val=\"良\"/></w:ddList>";
        String second = dropDown(list);
        String untouched = dropDown(list.replaceFirst("<w:result[^>]*>", ""));

        assertEquals("良", graded(second));
        assertEquals("优", graded(untouched));
    }

    private static String dropDown(String list) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + list + "</w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r></w:p>";
    }

    private static String graded(String field) {
        return form(RawWord.of(table(HEADING, CASES, TOTAL, row("自评等级", cell("", field)))))
                .declared()
                .grade();
    }

    @Test
    void fieldCodesAndMarksOfNotesAreNoText() {
        String target = "<w:p>" + run("≥100件")
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";

        assertCases(
                RawWord.of(table(HEADING, row("产出指标", "数量指标", "执法案件", cell("", target), "120件", "10", "10"), TOTAL)));
    }
}
