package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
    private final CellReader reader = new CellReader(2021, List.of("/", "—"));

    @ParameterizedTest(name = "{0} is {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥100件            | GE   | 100     | 件
                    市级120件         | NONE | 120     | 件
                    400万元           | NONE | 400     | 万元
                    0                 | NONE | 0       |
                    0起               | NONE | 0       | 起
                    0人次             | NONE | 0       | 人次
                    63                | NONE | 63      |
                    100%              | NONE | 100     | %
                    ≥ 95 %            | GE   | 95      | %
                    ≧735人次          | GE   | 735     | 人次
                    ═100%             | EQ   | 100     | %
                    =2个              | EQ   | 2       | 个
                    >=5台             | GE   | 5       | 台
                    不少于12种        | GE   | 12      | 种
                    不低于95%         | GE   | 95      | %
                    不低于９５％      | GE   | 95      | %
                    ≥１，２００人     | GE   | 1200    | 人
                    98%以上           | GE   | 98      | %
                    95%（含）以上     | GE   | 95      | %
                    60%（不含）以上   | GT   | 60      | %
                    大于90%（含）以上 | GE   | 90      | %
                    15%及其以下       | LE   | 15      | %
                    小于0.9‰          | LT   | 0.9     | ‰
                    ≤90万元           | LE   | 90      | 万元
                    控制在90万元以内  | LE   | 90      | 万元
                    不超过1,200.50元  | LE   | 1200.50 | 元
                    5个工作日内       | LE   | 5       | 工作日
                    大于等于3次       | GE   | 3       | 次
                    超过50人          | GT   | 50      | 人
                    至少三次          | GE   | 3       | 次
                    至少完成3次       | GE   | 3       | 次
                    二十件            | NONE | 20      | 件
                    一百零五人        | NONE | 105     | 人
                    百分之九十五以上  | GE   | 95      | %
                    5分钟             | NONE | 5       | 分钟
                    80TB              | NONE | 80      | TB
                    增长-5%           | NONE | -5      | %
                    -5%               | NONE | -5      | %
                    增长3个百分点     | NONE | 3       | 百分点
                    案件处理率100%    | NONE | 100     | %
                    ≥266米            | GE   | 266     | 米
                    PM2.5浓度≤35微克/立方米 | LE | 35  | 微克/立方米
                    ≤300元/人         | LE   | 300     | 元/人
                    2辖区             | NONE | 2       | 辖区
                    50千克            | NONE | 50      | 千克
                    ≥3.6千米          | GE   | 3.6     | 千米
                    3.6公里           | NONE | 3.6     | 公里
                    25000㎡           | NONE | 25000   | ㎡
                    15日内            | LE   | 15      | 日
                    2个小时           | NONE | 2       | 小时
                    ≤30min            | LE   | 30      | min
                    ≤18/10万          | LE   | 18      | /10万
                    ≥100百分比        | GE   | 100     | %
                    ≥0.97比例         | GE   | 0.97    | 比例
                    90%以上（含90%）  | GE   | 90      | %
                    120件，全部办结   | NONE | 120     | 件
                    15分钟内到达      | LE   | 15      | 分钟
                    100人内部培训     | NONE | 100     | 人
                    600元/人·年       | NONE | 600     | 元/人·年
                    >=530元/人*月     | GE   | 530     | 元/人*月
                    ≤620万/月         | LE   | 620     | 万/月
                    14.4万辆次        | NONE | 14.4    | 万辆次
                    400元/人、天      | NONE | 400     | 元/人、天
                    ≤28.40/株         | LE   | 28.40   | /株
                    60周岁以上        | GE   | 60      | 周岁
                    新建5G基站20个    | NONE | 20      | 个
                    不超过500万       | LE   | 500     | 万
                    """)
    void a_number_is_read_with_its_operator_and_unit(String text, Operator operator, BigDecimal value, String unit) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.NUMERIC, reading.kind());
        assertEquals(operator, reading.operator());
        assertEquals(value, reading.value());
        assertEquals(unit, reading.unit());
        assertEquals(text, reading.text());
    }

    @ParameterizedTest(name = "{0} is about {1} {2}")
    @CsvSource({"7.35万余平方米,7.35,万平方米", "约120件,120,件", "3620余起,3620,起", "100人左右,100,人"})
    void a_number_that_is_not_exact_says_so(String text, BigDecimal value, String unit) {
        Reading reading = reader.read(text);

        assertEquals(value, reading.value());
        assertEquals(unit, reading.unit());
        assertEquals(List.of(Uncertainty.APPROXIMATE), reading.uncertainties());
    }

    @ParameterizedTest(name = "{0} is {1} to {2} {3}")
    @CsvSource({
        "80%-90%,80,90,%",
        "80-90%,80,90,%",
        "18—54周岁,18,54,周岁",
        "80％～90％,80,90,%",
        "5至10人,5,10,人",
        "100±5%,95,105,%",
        "200件±5%,190,210,件",
        "误差控制在±5%以内,-5,5,%",
        "正负5%,-5,5,%",
        "pH值6-9,6,9,",
        "-10~-5℃,-10,-5,℃",
        "≥80%且≤90%,80,90,%",
        "不少于5次，不多于10次,5,10,次",
        "98%≤X≤100%,98,100,%",
        "'[90%,95%]',90,95,%"
    })
    void two_ends_of_an_interval_are_a_range(String text, BigDecimal lower, BigDecimal upper, String unit) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.RANGE, reading.kind());
        assertEquals(lower, reading.value());
        assertEquals(upper, reading.upperValue());
        assertEquals(unit, reading.unit());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2023年12月,2023-12-31",
        "2024年2月,2024-02-29",
        "2019年,2019-12-31",
        "2021年12月20日前,2021-12-20",
        "2021-11-30,2021-11-30",
        "于2021年6月底前完成,2021-06-30",
        "2021年1月至2021年11月,2021-11-30",
        "2020年-2022年,2022-12-31",
        "2022年第三季度,2022-09-30",
        "2021年1-11月,2021-11-30",
        "2021.06,2021-06-30",
        "2021.06.15,2021-06-15",
        "2021年底前完成,2021-12-31"
    })
    void a_date_is_a_deadline_on_its_last_day(String text, String day) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.DEADLINE, reading.kind());
        assertEquals(day, reading.deadline());
        assertEquals(List.of(), reading.uncertainties());
    }

    @ParameterizedTest(name = "{0} is {1} in fiscal year 2021")
    @CsvSource({
        "12月底之前完成,2021-12-31",
        "6月,2021-06-30",
        "9月15日前,2021-09-15",
        "1-11月,2021-11-30",
        "年底前完成,2021-12-31",
        "上半年,2021-06-30"
    })
    void a_date_without_a_year_is_read_in_the_fiscal_year_and_says_so(String text, String day) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.DEADLINE, reading.kind());
        assertEquals(day, reading.deadline());
        assertEquals(List.of(Uncertainty.YEAR_ASSUMED), reading.uncertainties());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "整洁、有序、舒适",
                "不超预算",
                "达成预期指标",
                "及时发现及时处理",
                "十分满意",
                "统一标准",
                "一次性发放",
                "全国一流",
                "第三方验收",
                "全年无一例",
                "落实721工作法并且推动各项重点工作有序开展"
            })
    void words_are_qualitative(String text) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.QUALITATIVE, reading.kind());
        assertEquals(List.of(), reading.uncertainties());
        assertNull(reading.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"工地防尘要求“8个100%”", "全年365天，全天24小时，无缝隙执", "市级120件，区级30件", "100%（15/15）", "2021年2月30日", "900米-1公里"})
    void several_numbers_that_are_no_range_are_never_reduced_to_the_first(String text) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.QUALITATIVE, reading.kind());
        assertEquals(List.of(Uncertainty.MULTIPLE_VALUES), reading.uncertainties());
        assertNull(reading.value());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"是,true", "否,false", "' 是 ',true", "是（已完成）,true"})
    void yes_and_no_are_read_as_such(String text, boolean yes) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.YES_NO, reading.kind());
        assertEquals(yes, reading.yes());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　", "/", " — "})
    void an_empty_cell_is_missing_and_keeps_its_text(String text) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.MISSING, reading.kind());
        assertEquals(text, reading.text());
    }

    @ParameterizedTest(name = "{0} speaks of {1}")
    @CsvSource({"案件处理率100%,案件处理率", "市级120件,市级", "增长-5%,增长", "培训人数≥100人,培训人数"})
    void the_words_before_the_number_are_its_subject(String text, String subject) {
        assertEquals(subject, reader.read(text).subject());
    }
}
