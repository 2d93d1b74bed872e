package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers said otherwise than in digits with a unit behind, and words that hold a numeral and are no number. */
class RoundaboutNumbersTest {
    private final CellReader reader = new CellReader(2021, List.of("/"));

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    .95             | 0.95 |
                    ¥500            | 500  | 元
                    ￥500万         | 500  | 万元
                    RMB500万元      | 500  | 万元
                    500万人民币     | 500  | 万元
                    500RMB          | 500  | 元
                    120（件）       | 120  | 件
                    120（人）       | 120  | 人
                    100（万元）     | 100  | 万元
                    1个/乡镇        | 1    | 个/乡镇
                    120人（次）     | 120  | 人
                    95百分比        | 95   | %
                    5千分比         | 5    | ‰
                    百分百          | 100  | %
                    百分之百完成    | 100  | %
                    九成            | 9    | 成
                    30个日历天      | 30   | 日历天
                    60dB            | 60   | dB
                    12立方          | 12   | 立方
                    100亩次         | 100  | 亩次
                    120件套         | 120  | 件套
                    500床位         | 500  | 床位
                    1000元/人·月    | 1000 | 元/人·月
                    1000 元/人/月   | 1000 | 元/人/月
                    4.5分           | 4.5  | 分
                    1.2亿元         | 1.2  | 亿元
                    十万元          | 10   | 万元
                    零              | 0    |
                    差错率为零      | 0    |
                    三点五万元      | 3.5  | 万元
                    百分之三点五    | 3.5  | %
                    千分之二        | 2    | ‰
                    二〇人          | 20   | 人
                    24h             | 24   | h
                    5个/季度        | 5    | 个/季度
                    20t/h           | 20   | t/h
                    35µg/m3         | 35   | μg/m3
                    95.             | 95   |
                    1、完成95%      | 95   | %
                    二十四小时      | 24   | 小时
                    一百二十千克    | 120  | 千克
                    五千克          | 5    | 千克
                    两千户          | 2000 | 户
                    三千元          | 3000 | 元
                    四十八          | 48   |
                    三              | 3    |
                    一百            | 100  |
                    十二期          | 12   | 期
                    84元/人.年      | 84   | 元/人.年
                    1250元/生/年    | 1250 | 元/生/年
                    2人/校          | 2    | 人/校
                    下降5%          | 5    | %
                    增长负5%        | -5   | %
                    万分之三        | 3    | /万
                    壹佰贰拾件      | 120  | 件
                    叁佰万元整      | 300  | 万元
                    伍万元          | 5    | 万元
                    退伍军人二十人  | 20   | 人
                    一万两千人      | 12000 | 人
                    一万二千三百户  | 12300 | 户
                    8分30秒         | 510  | 秒
                    1小时30分       | 90   | 分钟
                    1年6个月        | 18   | 个月
                    12万3千元       | 123  | 千元
                    3公里200米      | 3200 | 米
                    """)
    void a_number_said_otherwise_is_read(String text, BigDecimal value, String unit) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.NUMERIC, reading.kind());
        assertEquals(Operator.NONE, reading.operator());
        assertEquals(value, reading.value());
        assertEquals(unit, reading.unit());
        assertEquals(text, reading.text());
    }

    @ParameterizedTest(name = "{0} is {1} {2} {3}")
    @CsvSource({
        "不少于三,GE,3,",
        "不低于二期,GE,2,期",
        "三期及以上,GE,3,期",
        "〉95%,GT,95,%",
        "〈5‰,LT,5,‰",
        "三次含以上,GE,3,次",
        "不超过2小时30分钟,LE,150,分钟",
        "全省前10,LE,10,",
        "不超过三十千克,LE,30,千克"
    })
    void an_operator_before_or_behind_such_a_number_is_read(
            String text, Operator operator, BigDecimal value, String unit) {
        Reading reading = reader.read(text);

        assertEquals(operator, reading.operator());
        assertEquals(value, reading.value());
        assertEquals(unit, reading.unit());
    }

    @ParameterizedTest(name = "{0} is none of {1}")
    @CsvSource({"零事故,事故", "零投诉,投诉", "0上访,上访", "零延误,延误", "0火灾,火灾"})
    void zero_of_something_bad_is_the_number_zero(String text, String subject) {
        Reading reading = reader.read(text);

        assertEquals(new BigDecimal("0"), reading.value());
        assertEquals(subject, reading.subject());
        assertNull(reading.unit());
    }

    @ParameterizedTest(name = "{0} is {1} {2}, {3}")
    @CsvSource({
        "由80%提高到95%,95,%,提高到",
        "合格率从80%提升至95%,95,%,合格率提升至",
        "由10天缩短至5天,5,天,缩短至",
        "从5.5万吨增加到6万吨,6,万吨,增加到",
        "由90%降为85%,85,%,降为"
    })
    void a_change_from_one_level_to_another_asks_for_the_other(
            String text, BigDecimal value, String unit, String subject) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.NUMERIC, reading.kind());
        assertEquals(value, reading.value());
        assertEquals(unit, reading.unit());
        assertEquals(subject, reading.subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "数十次", "三四次", "七八个", "五六十人", "一两次", "十七八个", "二三百人", "几百人", "上百次", "若干", "一次性", "零距离服务", "零容忍", "无",
                "无投诉", "杜绝", "不发生安全事故", "三分之一", "三分之二以上", "过半", "翻一番", "半年", "A级", "AAA级", "一级", "二级以上", "Ⅲ类", "一级A",
                "5A级景区", "第1名", "优", "优秀", "有所提高", "长期", "持续", "已完成", "未完成", "基本完成", "全覆盖", "是/否", "有", "达标", "合格", "一",
                "百", "三期", "数十", "三四", "位居前三", "一人一档", "一站式", "一户一策", "一年两次", "十分满意", "全年", "全年无休", "及时", "按时完成"
            })
    void words_are_no_number(String text) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.QUALITATIVE, reading.kind());
        assertNull(reading.value());
        assertEquals(List.of(), reading.uncertainties());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1：3",
                "1/3",
                "2/3以上",
                "4个90%",
                "7×24小时",
                "男10人，女20人",
                "完成50个（其中市级20个）",
                "1人1岗",
                "2021年完成50个",
                "2021年比2020年增长5%",
                "9月至次年3月",
                "6月底前完成80%",
                "2021年6月30日前完成率100%",
                "每季度不少于1次，全年不少于4次",
                "（1）完成5个；（2）培训3次",
                "1万-2万元",
                "3座2台",
                "7天24小时",
                "1小时90分钟",
                "计划100件，实际95件"
            })
    void several_numbers_are_never_reduced_to_one(String text) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.QUALITATIVE, reading.kind());
        assertEquals(List.of(Uncertainty.MULTIPLE_VALUES), reading.uncertainties());
    }
}
