package io.jixiao.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh, 数量", "zh-CN, 数量", "zh-TW, 数量", "en, quantity", "en-GB, quantity", "fr, 数量", "und, 数量"})
    void whoAsksForNeitherLanguageGetsChinese(String asked, String text) {
        assertEquals(text, new LocalizedText("数量", "quantity").in(Locale.forLanguageTag(asked)));
    }

    @Test
    void bothLanguagesAreThere() {
        assertThrows(NullPointerException.class, () -> new LocalizedText("数量", null));
        assertThrows(NullPointerException.class, () -> new LocalizedText(null, "quantity"));
    }
}
