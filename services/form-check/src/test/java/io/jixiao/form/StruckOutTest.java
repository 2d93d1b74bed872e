package io.jixiao.form;

import static io.jixiao.form.print.RawWord.cell;
import static io.jixiao.form.print.RawWord.run;
import static io.jixiao.form.print.RawWord.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.print.RawWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hand struck through was deleted, and what was only underlined, coloured or restored was not. */
class StruckOutTest {

    @ParameterizedTest
    @CsvSource({
        "<w:strike/>, 1800册",
        "<w:dstrike/>, 1800册",
        "<w:strike w:val=\"1\"/>, 1800册",
        "<w:strike w:val=\"true\"/>, 1800册",
        "<w:b/><w:strike/><w:color w:val=\"FF0000\"/>, 1800册",
        "<w:strike w:val=\"0\"/>, 2100册1800册",
        "<w:strike w:val=\"false\"/>, 2100册1800册",
        "<w:dstrike w:val=\"0\"/>, 2100册1800册",
        "<w:u w:val=\"single\"/>, 2100册1800册",
        "<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>, 2100册1800册"
    })
    void isReadAsItStandsOnThePage(String properties, String actual) {
        String struck = "<w:r><w:rPr>" + properties + "</w:rPr><w:t>2100册</w:t></w:r>";
        byte[] file = RawWord.of(table(
                RawWord.row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
                RawWord.row(
                        "产出指标",
                        "数量指标",
                        "采购图书册数",
                        "≥2000册",
                        cell("", "<w:p>" + struck + run("1800册") + "</w:p>"),
                        "10",
                        "10")));

        assertEquals(
                actual,
                FormReader.read(file, "", 2021)
                        .getFirst()
                        .form()
                        .indicators()
                        .getFirst()
                        .actual());
    }
}
