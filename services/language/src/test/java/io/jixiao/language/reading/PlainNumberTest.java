package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    private static final int YEAR = 2021;
    private static final List<String> NUMBERS =
            List.of("0", "1", "10", "19", "20", "95", "99.5", "100", "1200", "2021", "2021.12", "20211231");
    private static final List<String> SCALES = List.of("", "千", "万", "亿", "百万", "万余", "余");

    @ParameterizedTest(name = "{0} is {1} {2} {3}")
    @CsvSource({
        "≥100件,GE,100,件",
        "不低于95%,GE,95,%",
        "不超过90万元,LE,90,万元",
        "大于等于3次,GE,3,次",
        "<0.9‰,LT,0.9,‰",
        "=2个,EQ,2,个",
        "437万元,NONE,437,万元",
        "7.35万余平方米,NONE,7.35,万平方米",
        "500万,NONE,500,万",
        "0,NONE,0,"
    })
    void an_operator_a_number_and_a_known_unit_are_read_at_once(
            String text, Operator operator, String value, String unit) {
        Reading reading = PlainNumber.read(text, text);

        assertEquals(operator, reading.operator());
        assertEquals(value, reading.value().toPlainString());
        assertEquals(unit, reading.unit());
        assertNull(reading.subject());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "12月",
                "2021年",
                "5日",
                "20211231",
                "2021.12",
                "80%-90%",
                "98%以上",
                "市级120件",
                "5种苗木",
                "100±5%",
                "1,200元",
                ".95",
                "5.",
                "2人/10万",
                "1234567890123456789",
                "1.12345678901",
                "整洁",
                "≥",
                ""
            })
    void anything_else_is_left_to_the_grammars(String text) {
        assertNull(PlainNumber.read(text, text));
    }

    @Test
    void every_operator_number_scale_and_unit_says_what_the_grammars_say() throws IOException {
        List<String> units = units();
        int plain = 0;
        for (String operator :
                Stream.concat(Stream.of(""), PlainNumber.operators()).toList()) {
            for (String number : NUMBERS) {
                for (String scale : SCALES) {
                    for (String unit : units) {
                        String text = operator + number + scale + unit;
                        Reading reading = PlainNumber.read(text, text);
                        if (reading != null) {
                            assertEquals(byTheGrammars(text), reading);
                            plain++;
                        }
                    }
                }
            }
        }
        assertTrue(plain > 300_000, plain + " texts");
    }

    private static Reading byTheGrammars(String text) {
        String digits = ChineseNumerals.inDigits(Rewording.plain(text));
        return DeadlineGrammar.read(text, text, YEAR)
                .or(() -> RangeGrammar.read(text, digits))
                .or(() -> NumberGrammar.read(text, digits))
                .orElse(null);
    }

    private static List<String> units() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Units.class.getResourceAsStream("units.txt"), StandardCharsets.UTF_8))) {
            Stream<String> spelled = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(2));
            return Stream.concat(Stream.of("", "元/人", "件/百人"), spelled).toList();
        }
    }
}
