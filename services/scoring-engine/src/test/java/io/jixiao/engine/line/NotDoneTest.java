package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actuals that say in words that it was not done, beside every kind of target. */
class NotDoneTest {
    private static final List<String> LINE = List.of("指标");

    @ParameterizedTest(name = "{0} answered by {1} has no full marks")
    @CsvSource({
        "有所提升,未达成",
        "有所提升,部分达成",
        "有所提升,未达成且效果较差",
        "有所提升,部分达成并具有一定效果",
        "≥2000册,未完成",
        "80%-90%,未达标",
        "是,未开展",
        "2021年12月,未完工",
        "≥10场,因疫情未开展",
        "≥10场,活动已取消",
        "≥10场,推迟到明年",
        "≥10场,部分完成。",
        "≥10场,尚未完成（场地未定）",
        "优良中低差,差"
    })
    void fullMarksDoNotStandBesideIt(String target, String actual) {
        Form form = Form.of(Line.of("指标", target, actual).declaring("10")).checked();

        assertNull(form.line("指标").score());
        assertEquals(LINE, form.found(FindingCode.FULL_MARKS_ON_MISS));
    }

    @ParameterizedTest(name = "{0} answered by {1} is not said to be undone")
    @CsvSource({
        "有所提升,已达成",
        "有所提升,未达标企业已全部关停",
        "有所提升,无未完成事项",
        "有所提升,不存在推迟",
        "有所提升,未推迟",
        "取消收费项目,已取消",
        "按期完成,延期还本付息政策已落实",
        "有所提升,没有未达标",
        "优良中低差,优",
        "优良中低差,良",
        "优良中低差,优秀",
        "0%,未完成率0%"
    })
    void otherWordsSayNoSuchThing(String target, String actual) {
        Form form = Form.of(Line.of("指标", target, actual).declaring("10")).checked();

        assertEquals("10.00", form.points());
        assertEquals(List.of(), form.found(FindingCode.FULL_MARKS_ON_MISS));
    }

    @Test
    void fewerPointsThanFullStandAsTheShareThatWasJudged() {
        assertEquals(
                "6.00",
                Form.of(Line.of("指标", "有所提升", "部分达成").declaring("6")).checked().points());
    }

    @Test
    void aNumberBesideTheWordsDecidesAndContradictsThem() {
        Form enough =
                Form.of(Line.of("指标", "≥2000册", "未完成（实际2100册）").declaring("10")).checked();
        Form short500 =
                Form.of(Line.of("指标", "≥2000册", "未完成（实际1500册）").declaring("10")).checked();

        assertEquals("10.00", enough.points());
        assertEquals(LINE, enough.found(FindingCode.ACTUAL_NOT_ANSWERING));
        assertEquals("7.50", short500.points());
        assertEquals(List.of(), short500.found(FindingCode.ACTUAL_NOT_ANSWERING));
    }

    @Test
    void metBesideSuchWordsIsFullMarksOnAMiss() {
        Form met = Form.of(Line.of("指标", "有所提升", "未达成").judged(Attainment.MET));
        Form partial = Form.of(Line.of("指标", "有所提升", "部分达成").judged(Attainment.PARTIAL, "70", null));

        assertNull(met.line("指标").score());
        assertEquals(LINE, met.found(FindingCode.FULL_MARKS_ON_MISS));
        assertEquals("7.00", partial.points());
        assertEquals(List.of(), partial.found(FindingCode.FULL_MARKS_ON_MISS));
    }

    @Test
    void aScaleIsNotVague() {
        assertEquals(List.of(), Form.of(Line.of("指标", "优良中低差", "优")).found(FindingCode.TARGET_VAGUE));
        assertEquals(LINE, Form.of(Line.of("指标", "优良", "优")).found(FindingCode.TARGET_VAGUE));
    }
}
