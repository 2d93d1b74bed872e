package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a form of writing ends and the next begins. */
class ReaderEdgesTest {
    private final CellReader reader = new CellReader(2021, List.of("/"));

    @Test
    void a_text_of_500_characters_is_read_and_a_longer_one_is_words() {
        String long500 = "件".repeat(499) + "是";

        assertEquals(List.of(), reader.read(long500).uncertainties());
        assertEquals(List.of(Uncertainty.TOO_LONG), reader.read(long500 + "是").uncertainties());
        assertEquals(ReadingKind.QUALITATIVE, reader.read(long500 + "是").kind());
        assertEquals(long500 + "是", reader.read(long500 + "是").text());
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "至少全年集中统一完成3次,GE,3",
        "至少在全年集中统一完成3次,NONE,3",
        "不低于全省平均，达到95%,NONE,95",
        "不低于全省平均达到95%,GE,95",
        "大于90%（含）以上,GE,90",
        "小于15%及其以下,LE,15",
        "大于90%以内,GT,90"
    })
    void an_operator_reaches_eight_characters_and_not_into_the_next_clause(
            String text, Operator operator, String value) {
        Reading reading = reader.read(text);

        assertEquals(operator, reading.operator());
        assertEquals(value, reading.value().toPlainString());
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({"20标准厕位,标准厕位", "20标准化厕位,", "5pct,pct", "20件·,件", "20件/,件", "20件/人,件/人", "3千克,千克", "3千件,千件", "3千,千"})
    void an_unknown_unit_has_four_characters_at_most(String text, String unit) {
        assertEquals(unit, reader.read(text).unit());
    }

    @ParameterizedTest(name = "{0} is {1} to {2}, {3}")
    @CsvSource({"90%-80%,80,90,RANGE_REVERSED", "80%-80%,80,80,", "80%-90%,80,90,"})
    void a_range_written_from_high_to_low_is_turned_and_says_so(
            String text, String lower, String upper, Uncertainty uncertainty) {
        Reading reading = reader.read(text);

        assertEquals(lower, reading.value().toPlainString());
        assertEquals(upper, reading.upperValue().toPlainString());
        assertEquals(uncertainty == null ? List.of() : List.of(uncertainty), reading.uncertainties());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2018.12,DEADLINE",
        "2024.06,DEADLINE",
        "2025.06,NUMERIC",
        "2017.12,NUMERIC",
        "20181231,DEADLINE",
        "20241231,DEADLINE",
        "20171231,NUMERIC"
    })
    void digits_are_a_date_within_three_years(String text, ReadingKind kind) {
        assertEquals(kind, reader.read(text).kind());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"一二〇件,120", "一百二十件,120", "两千零五人,2005", "十二人,12", "一千一百人,1100"})
    void chinese_numerals_are_read_with_and_without_their_powers(String text, String value) {
        assertEquals(value, reader.read(text).value().toPlainString());
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource({
        "'/。',MISSING",
        "'\u00A0/\u3000',MISSING",
        "'—\u200B',MISSING",
        "。,MISSING",
        "“95%”。,NUMERIC",
        "“三公”,QUALITATIVE"
    })
    void what_stands_around_a_cell_changes_nothing(String text, ReadingKind kind) {
        assertEquals(kind, new CellReader(2021, List.of("/", "-")).read(text).kind());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'１，２００人',1200",
        "'１０，０００人',10000",
        "'50，000元',50000",
        "'1，200，000.50元',1200000.50",
        "'2020，300',",
        "'1，20亩',",
        "'12，3456件',",
        "'１，个',1",
        "'９，９９９人',9999",
        "'０，９件',"
    })
    void a_wide_comma_between_wide_digits_or_before_each_three_digits_is_part_of_the_number(String text, String value) {
        Reading reading = reader.read(text);

        assertEquals(value, reading.value() == null ? null : reading.value().toPlainString());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "共发现各类违法建设问题线索14处问题已整改到位,NUMERIC",
        "共发现各类违法建设14且均已整改到位,QUALITATIVE",
        "各类违法建设共计14且已整改完毕,NUMERIC",
        "各类违法建设共计有14且已整改完毕,QUALITATIVE"
    })
    void a_number_without_a_known_unit_among_many_words_is_no_target(String text, ReadingKind kind) {
        assertEquals(kind, reader.read(text).kind());
    }
}
