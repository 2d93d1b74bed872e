package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {

    @ParameterizedTest
    @CsvSource({
        "偏差原因分析及改進措施,偏差原因分析及改进措施",
        "年初預算數,年初预算数",
        "滿意度指標,满意度指标",
        "錯案率,错案率",
        "餘,余",
    })
    void traditionalCharactersBecomeSimplified(String traditional, String simplified) {
        assertEquals(simplified, Simplified.of(traditional));
    }

    @Test
    void aSimplifiedTextIsNotTouched() {
        String text = "效果显著，干净整洁，覆盖率≥95%，里程80公里";
        assertSame(text, Simplified.of(text));
    }
}
