package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineGrammarTest {
    private final CellReader reader = new CellReader(2021, List.of("/"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2021年6月30日18:00前,2021-06-30",
        "2021年12月31日前,2021-12-31",
        "2021年12月31日之前完成,2021-12-31",
        "2021/12/31,2021-12-31",
        "20211130,2021-11-30",
        "2021-12,2021-12-31",
        "2021年度,2021-12-31",
        "2021年全年,2021-12-31",
        "2021年上半年,2021-06-30",
        "2021年下半年,2021-12-31",
        "2021年前,2020-12-31",
        "2021年第2季度,2021-06-30",
        "2021年1-12月,2021-12-31",
        "二〇二一年十二月,2021-12-31",
        "二零二一年六月三十日,2021-06-30",
        "二〇二二年二月,2022-02-28",
        "21年12月底前,2021-12-31",
        "22年3月,2022-03-31",
        "2021全年,2021-12-31",
        "2021年1月1日-2021年12月31日,2021-12-31",
        "2021.1.1-2021.9.30,2021-09-30",
        "2021/1/1至2021/6/30,2021-06-30",
        "2021-01-01至2021-11-30,2021-11-30",
        "2021.01-2021.11,2021-11-30",
        "2021.1.1-12.31,2021-12-31",
        "2021.01.01至10.15,2021-10-15",
        "2021/1/1-6/30,2021-06-30",
        "2021.12.5-8,2021-12-08",
        "2021.1-11,2021-11-30",
        "2021.3-11月,2021-11-30",
        "2021-2023年,2023-12-31"
    })
    void a_day_with_its_year_is_certain(String text, String day) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.DEADLINE, reading.kind());
        assertEquals(day, reading.deadline());
        assertEquals(List.of(), reading.uncertainties());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "12月。,2021-12-31",
        "12月底；,2021-12-31",
        "1-12月。,2021-12-31",
        "2021年1-12月。,2021-12-31",
        "2021年上半年;,2021-06-30",
        "2021.12。,2021-12-31",
        "“12月”,2021-12-31",
        "“2021年6月底前”。,2021-06-30"
    })
    void a_stop_at_the_end_or_quotes_around_it_all_change_no_date(String text, String day) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.DEADLINE, reading.kind());
        assertEquals(day, reading.deadline());
        assertEquals(text, reading.text());
    }

    @ParameterizedTest(name = "{0} is {1} in fiscal year 2021")
    @CsvSource({
        "12月31日前,2021-12-31",
        "十二月底前,2021-12-31",
        "十二月三十一日前,2021-12-31",
        "十月二十五日,2021-10-25",
        "六月份,2021-06-30",
        "截止12月底,2021-12-31",
        "截至11月,2021-11-30",
        "翌年3月,2022-03-31",
        "次年1月,2022-01-31",
        "明年1月底前,2022-01-31",
        "当年完成,2021-12-31",
        "6.30前,2021-06-30",
        "12.31之前完成,2021-12-31",
        "11月30日前完成,2021-11-30",
        "5月1日至10月31日,2021-10-31",
        "12月前,2021-12-31",
        "第四季度,2021-12-31",
        "二季度末,2021-06-30",
        "于第三季度前完成,2021-09-30",
        "1-4季度,2021-12-31",
        "一至三季度,2021-09-30",
        "1-12月,2021-12-31",
        "1月至12月,2021-12-31",
        "9月—12月,2021-12-31",
        "下半年,2021-12-31",
        "上半年完成,2021-06-30",
        "本年度内,2021-12-31",
        "年末前,2021-12-31",
        "次年3月底前完成,2022-03-31",
        "11月中旬,2021-11-20",
        "12月31日24时前,2021-12-31",
        "11月上旬完成,2021-11-10",
        "11月下旬,2021-11-30",
        "12月底到位,2021-12-31",
        "11月底拨付到位,2021-11-30",
        "10月中旬陆续发放,2021-10-20",
        "9月发放,2021-09-30",
        "次年6月30日前,2022-06-30"
    })
    void a_day_without_its_year_says_that_the_year_is_assumed(String text, String day) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.DEADLINE, reading.kind());
        assertEquals(day, reading.deadline());
        assertEquals(List.of(Uncertainty.YEAR_ASSUMED), reading.uncertainties());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≥2020年水平",
                "不低于2020年平均",
                "2021年初",
                "2021年春节前",
                "2021年汛期前",
                "每月10日前",
                "次月5日前",
                "每月底",
                "一季度一次",
                "国庆节前",
                "一月一次",
                "2021-2022学年",
                "半年内",
                "当日"
            })
    void a_time_whose_last_day_is_not_known_is_words(String text) {
        assertEquals(ReadingKind.QUALITATIVE, reader.read(text).kind());
    }

    @ParameterizedTest(name = "{0} is a time of at most {1}")
    @CsvSource({"一年内,1,年", "三年内,3,年", "3年内,3,年", "30日内,30,日", "合同签订后30日内,30,日", "6个月内完成,6,个月", "24小时内,24,小时"})
    void a_time_to_take_is_a_duration(String text, String value, String unit) {
        Reading reading = reader.read(text);

        assertEquals(Operator.LE, reading.operator());
        assertEquals(value, reading.value().toPlainString());
        assertEquals(unit, reading.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20251231", "2030.12", "20211301", "20210231"})
    void digits_that_are_no_day_of_a_year_close_by_are_a_number(String text) {
        assertEquals(ReadingKind.NUMERIC, reader.read(text).kind());
    }
}
