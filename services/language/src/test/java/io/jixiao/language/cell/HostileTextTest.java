package io.jixiao.language.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to send a pattern back and forth. One that looked at them in every way there is would not come to an end. */
class HostileTextTest {
    private static final int TIMES = 200;

    private final CellReader reader = new CellReader(2021, List.of("/"));

    @ParameterizedTest(name = "{0}, over and over")
    @ValueSource(
            strings = {
                "1", "1,", "1,000", "1.1", "2021", "2021年", "2021-", "12月", "-", "±", "≥", "≥1", "1~", "至", "1至", "(",
                "(含", "1(含1)", "不", "不低于", "不得", "达到或", "以上", "1以上", "由1", "由1到", "从1提高到", "零", "一", "一至", "十百千", "百分之",
                "百分百", "¥", "¥1", "RMB", ".", "+", "1+", "%", "万", "万亿", "个月", "元/", "元/人·", "第", "\"", "“1", "和1之间",
                "前", "x≤", "1≤x", "[1,", "　"
            })
    void aTextIsReadToItsEndAndKept(String piece) {
        for (int length = CellReader.LONGEST - 3; length <= CellReader.LONGEST; length++) {
            String text = piece.repeat(CellReader.LONGEST).substring(0, length);

            assertEquals(text, reader.read(text).text());
            assertEquals(
                    text.substring(0, TIMES) + "件",
                    reader.read(text.substring(0, TIMES) + "件").text());
        }
    }
}
