package io.jixiao.form;

import static io.jixiao.form.print.OneLine.assertCases;
import static io.jixiao.form.print.OneLine.form;
import static io.jixiao.form.print.RawWord.cell;
import static io.jixiao.form.print.RawWord.row;
import static io.jixiao.form.print.RawWord.run;
import static io.jixiao.form.print.RawWord.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.print.RawWord;
import org.junit.jupiter.api.Test;

/** Signs that no character stands for in the file: places in a font, and boxes of form fields. */
class SignsInWordTest {
    private static final String HEADING = row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
    private static final String CASES = row("产出指标", "数量指标", "执法案件", "≥100件", "120件", "10", "10");
    private static final String TOTAL = row("总分", "", "", "", "", "10", "10");

    @Test
    void aSignOfComparisonFromTheDialogueOfSymbolsIsRead() {
        String target = "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + run("100件") + "</w:p>";

        assertCases(
                RawWord.of(table(HEADING, row("产出指标", "数量指标", "执法案件", cell("", target), "120件", "10", "10"), TOTAL)));
    }

    @Test
    void aSignThatIsAPlaceInTheFontSymbolIsReadAndInAnotherFontIsNot() {
        String symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>";
        String target = "<w:p><w:r>" + symbol + "<w:t>\uF0B3</w:t></w:r>" + run("100件") + "</w:p>";
        String box = "<w:p><w:r>" + symbol.replace("Symbol", "Wingdings") + "<w:t>\uF0A3</w:t></w:r>" + run("良")
                + "<w:r>" + symbol.replace("Symbol", "Wingdings 2") + "<w:t>R</w:t></w:r>" + run("优") + "</w:p>";
        String line = row("产出指标", "数量指标", "执法案件", cell("", target), "120件", "10", "10");
        byte[] word = RawWord.of(table(HEADING, line, TOTAL, row("评价等级", cell("", box))));

        assertCases(word);
        assertEquals("优", form(word).declared().grade());
    }

    @Test
    void aGradeTickedWithASymbolIsRead() {
        String ticked = "<w:p><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/></w:r>" + run("优")
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>" + run("良") + "</w:p>";

        assertEquals(
                "优",
                form(RawWord.of(table(HEADING, CASES, TOTAL, row("评价等级", cell("", ticked)))))
                        .declared()
                        .grade());
    }

    @Test
    void aGradeTickedInAFormFieldIsRead() {
        String ticked =
                "<w:p>" + field("<w:default w:val=\"0\"/>") + run("优") + field("<w:default w:val=\"0\"/><w:checked/>")
                        + run("良") + field("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>") + run("中") + "</w:p>";

        assertEquals(
                "良",
                form(RawWord.of(table(HEADING, CASES, TOTAL, row("评价等级", cell("", ticked)))))
                        .declared()
                        .grade());
    }

    private static String field(String box) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"a\"/><w:checkBox><w:sizeAuto/>" + box
                + "</w:checkBox></w:ffData></w:fldChar></w:r>";
    }
}
