package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many words for "at least" and "at most" in published tables. */
class OperatorWordsTest {
    private final CellReader reader = new CellReader(2021, List.of("/"));

    @ParameterizedTest(name = "{0} is {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    「≥95%」         | GE   | 95   | %
                    （≥95%）         | GE   | 95   | %
                    ＞＝95%          | GE   | 95   | %
                    =>95%            | GE   | 95   | %
                    ≮95%             | GE   | 95   | %
                    ≯5%              | LE   | 5    | %
                    =<5%             | LE   | 5    | %
                    大于等于95%      | GE   | 95   | %
                    大于或等于95%    | GE   | 95   | %
                    高于或等于95%    | GE   | 95   | %
                    等于或高于95%    | GE   | 95   | %
                    达到或超过95%    | GE   | 95   | %
                    小于等于5%       | LE   | 5    | %
                    等于或低于5%     | LE   | 5    | %
                    不得低于95%      | GE   | 95   | %
                    不应低于95%      | GE   | 95   | %
                    不能少于3次      | GE   | 3    | 次
                    不宜小于5米      | GE   | 5    | 米
                    未低于95%        | GE   | 95   | %
                    不大于5%         | LE   | 5    | %
                    不得高于5%       | LE   | 5    | %
                    不能超过3天      | LE   | 3    | 天
                    不应多于3次      | LE   | 3    | 次
                    未超过5%         | LE   | 5    | %
                    不超3次          | LE   | 3    | 次
                    不突破500万元    | LE   | 500  | 万元
                    不得突破500万元  | LE   | 500  | 万元
                    超过50家         | GT   | 50   | 家
                    超95%            | GT   | 95   | %
                    逾100人          | GT   | 100  | 人
                    突破100万人次    | GT   | 100  | 万人次
                    多于100件        | GT   | 100  | 件
                    低于5%           | LT   | 5    | %
                    少于5次          | LT   | 5    | 次
                    不足50家         | LT   | 50   | 家
                    未达到95%        | LT   | 95   | %
                    不到10人         | LT   | 10   | 人
                    最高500元        | LE   | 500  | 元
                    上限500万元      | LE   | 500  | 万元
                    最低95%          | GE   | 95   | %
                    下限为95%        | GE   | 95   | %
                    最多3次          | LE   | 3    | 次
                    最少1次          | GE   | 1    | 次
                    90%及以上        | GE   | 90   | %
                    90％或以上       | GE   | 90   | %
                    95%（以上）      | GE   | 95   | %
                    90%（含90%）以上 | GE   | 90   | %
                    30天（含30天）以内 | LE | 30   | 天
                    5%（不含5%）以下 | LT   | 5    | %
                    100%（含）以上   | GE   | 100  | %
                    5名以上（含5名） | GE   | 5    | 名
                    3（含）次以上    | GE   | 3    | 次
                    20万元（不含）以内 | LT | 20   | 万元
                    ≥=95%            | GE   | 95   | %
                    ≤=5%             | LE   | 5    | %
                    （1）≥95%        | GE   | 95   | %
                    百分之九十五以上 | GE   | 95   | %
                    95%+             | GE   | 95   | %
                    95+%             | GE   | 95   | %
                    达到95%以上      | GE   | 95   | %
                    100%以内         | LE   | 100  | %
                    3个工作日之内    | LE   | 3    | 工作日
                    10内             | LE   | 10   |
                    全省前10名       | LE   | 10   | 名
                    前三名           | LE   | 3    | 名
                    同比增长≥5%      | GE   | 5    | %
                    每年不少于2次    | GE   | 2    | 次
                    """)
    void an_operator_in_words_is_an_operator(String text, Operator operator, BigDecimal value, String unit) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.NUMERIC, reading.kind());
        assertEquals(operator, reading.operator());
        assertEquals(value, reading.value());
        assertEquals(unit, reading.unit());
        assertEquals(text, reading.text());
    }

    @ParameterizedTest(name = "{0} is no comparison")
    @CsvSource({
        "不足之处整改率100%,不足之处整改率",
        "最高气温25℃,最高气温",
        "突破性成果3项,突破性成果",
        "超标率5%,超标率",
        "提前5天,提前",
        "达到95%,达到",
        "完成率达到100%,完成率达到"
    })
    void a_word_that_only_looks_like_one_is_left_in_the_subject(String text, String subject) {
        Reading reading = reader.read(text);

        assertEquals(Operator.NONE, reading.operator());
        assertEquals(subject, reading.subject());
    }

    @ParameterizedTest(name = "{0} is {1} to {2} {3}")
    @CsvSource({
        "介于50%和60%之间,50,60,%",
        "50%与60%之间,50,60,%",
        "50%-60%之间,50,60,%",
        "10％以上20％以下,10,20,%",
        "5人以上10人以内,5,10,人",
        "≥10，≤20,10,20,",
        "大于10小于20,10,20,",
        "不低于5%不得超过8%,5,8,%",
        "三至五次,3,5,次",
        "百分之八十至百分之九十,80,90,%",
        "正负5%,-5,5,%",
        "上下浮动10%,-10,10,%",
        "每月三到五次,3,5,次",
        "3—5次,3,5,次",
        "3～5次,3,5,次",
        "2～3个/年,2,3,个/年",
        "25℃±2℃,23,27,℃"
    })
    void two_ends_in_words_are_a_range(String text, BigDecimal lower, BigDecimal upper, String unit) {
        Reading reading = reader.read(text);

        assertEquals(ReadingKind.RANGE, reading.kind());
        assertEquals(lower, reading.value());
        assertEquals(upper, reading.upperValue());
        assertEquals(unit, reading.unit());
    }
}
