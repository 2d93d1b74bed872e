package io.jixiao.engine.finding;

import static io.jixiao.engine.score.FindingCode.ACTUAL_NOT_ANSWERING;
import static io.jixiao.engine.score.FindingCode.ACTUAL_REPEATS_TARGET;
import static io.jixiao.engine.score.FindingCode.MULTIPLE_VALUES;
import static io.jixiao.engine.score.FindingCode.OPERATOR_MISSING;
import static io.jixiao.engine.score.FindingCode.RATE_HOLDS_COUNT;
import static io.jixiao.engine.score.FindingCode.TARGET_VAGUE;
import static io.jixiao.engine.score.FindingCode.TEXT_CUT_OFF;
import static io.jixiao.engine.score.FindingCode.UNIT_MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingFindingsTest {

    @ParameterizedTest(name = "{0} lacks an operator {1} times")
    @CsvSource({"400万元,1", "0,1", "案件处理率100%,1", "≥100件,0", "98%以上,0", "80%-90%,0", "2021年,0", "整洁,0", "是,0"})
    void aBareNumberIsFound(String target, int times) {
        assertEquals(times, found(OPERATOR_MISSING, target, "1").size());
    }

    @ParameterizedTest(name = "{0} lacks a unit {1} times")
    @CsvSource({"0,1", "≥63,1", "80-90,1", "≥63人,0", "整洁,0", "2021年,0"})
    void aNumberWithoutAUnitIsFound(String target, int times) {
        assertEquals(times, found(UNIT_MISSING, target, "1").size());
    }

    @Test
    void aUnitColumnIsAUnit() {
        assertEquals(
                List.of(), Form.of(Line.of("指标", "≥63", "63").inColumn("人")).found(UNIT_MISSING));
    }

    @ParameterizedTest(name = "{0} answered by {1} is a repetition {2} times")
    @CsvSource({
        "≥266米,≥266米,1",
        "266米,≥266米,1",
        "≥95%,96%以上,1",
        "显著提升,显著提升,1",
        "显著提升,' 显著 提升',1",
        "显著提升,已显著提升,0",
        "≥266米,266米,0",
        "2019年,2019年,0",
        "100%,100%,0"
    })
    void anActualThatCopiesTheTargetIsFound(String target, String actual, int times) {
        assertEquals(times, found(ACTUAL_REPEATS_TARGET, target, actual).size());
    }

    @ParameterizedTest(name = "{0} answered by {1} is no answer {2} times")
    @CsvSource({
        "≥90%,良好,1",
        "整洁、有序、舒适,效果显著,1",
        "整洁、有序、舒适,环境整洁,0",
        "不超预算,未超预算,0",
        "整洁、有序、舒适,完成,0",
        "≥90%,95%,0",
        "2021年底,按时完工,0"
    })
    void anActualThatDoesNotAnswerIsFound(String target, String actual, int times) {
        assertEquals(times, found(ACTUAL_NOT_ANSWERING, target, actual).size());
    }

    @ParameterizedTest(name = "the actual of {0} is not there yet")
    @ValueSource(strings = {"整洁、有序、舒适", "≥90%", "2021年底", "是", "/"})
    void anActualThatIsNotThereYetAnswersNothingWrongly(String target) {
        assertEquals(List.of(), found(ACTUAL_NOT_ANSWERING, target, null));
    }

    @ParameterizedTest(name = "{0} is vague {1} times")
    @CsvSource({
        "效果显著,1",
        "有效提升服务能力,1",
        "整洁、有序、舒适,1",
        "不超预算,0",
        "≥90%,0",
        "有效处置8类30项问题,0",
        "供水不断,0",
        "不断完善,1",
        "有所改善,1",
        "稳步推进,1",
        "严格执行制度,0"
    })
    void aVagueTargetIsFound(String target, int times) {
        assertEquals(times, found(TARGET_VAGUE, target, "已完成").size());
    }

    @Test
    void severalValuesInOneCellAreFoundInTargetAndActual() {
        assertEquals(List.of("指标"), found(MULTIPLE_VALUES, "全年365天，全天24小时", "完成"));
        assertEquals(List.of("指标"), found(MULTIPLE_VALUES, "≥100件", "市级120件，区级30件"));
        assertEquals(List.of(), found(MULTIPLE_VALUES, "80%-90%", "85%"));
        assertEquals(List.of(), found(MULTIPLE_VALUES, "整洁", "清运30次、整治15处"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工地防尘要求“8个100%", "完成率100%）", "按时完成，", "开展宣传、", "《条例", "制定\"三项\"制度\""})
    void openQuotesAndTrailingCommasAreFound(String target) {
        assertEquals(List.of("指标"), found(TEXT_CUT_OFF, target, "完成"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工地防尘要求“8个100%”",
                "95%（含)以上",
                "全部完成",
                "《条例》（试行）",
                "制定\"三项\"制度",
                "≥100件",
                "[80%,90%)",
                "完善制度；",
                "1)完善制度；2）加强监管",
                "一）完善制度"
            })
    void wholeTextsAreNot(String target) {
        assertEquals(List.of(), found(TEXT_CUT_OFF, target, "完成"));
    }

    @Test
    void aTextThatEndsInsideAWordOfTheFormIsFound() {
        Line cut = Line.of("日常巡查", "全年全天，无缝隙执", "完成");

        assertEquals(List.of("日常巡查"), Form.of(cut, Line.of("执法案件", "≥1件", "1件")).found(TEXT_CUT_OFF));
        assertEquals(List.of(), Form.of(cut, Line.of("办结案件", "≥1件", "1件")).found(TEXT_CUT_OFF));
    }

    @ParameterizedTest(name = "{0} beside {1} is cut off {2} times")
    @CsvSource({
        "全面覆,覆盖村组,0",
        "实现村组全面覆,覆盖村组,1",
        "实现村组反覆,覆盖村组,0",
        "确保政策及时落,落实到人,1",
        "已拨付的资金全部到位并落,资金到位,0",
        "确保生态环保,保障供水,0",
        "≥12公里,里程,0",
        "480人次,次数,0",
        "符合条件的应救尽救,救助人数,0",
        "带动群众增收,收入水平,0"
    })
    void onlyTheBeginningOfAWordIsACut(String target, String other, int times) {
        Form form = Form.of(Line.of("指标", target, "完成"), Line.of(other, "≥1件", "1件"));

        assertEquals(times, form.found(TEXT_CUT_OFF).size());
    }

    @Test
    void aTextThatEndsOnAWholeWordIsNot() {
        Line whole = Line.of("工程进度", "主体工程全部完成", "完成");

        assertEquals(List.of(), Form.of(whole, Line.of("成本控制", "≤1万元", "1万元")).found(TEXT_CUT_OFF));
    }

    @ParameterizedTest(name = "{0} of {1} is found {2} times")
    @CsvSource({
        "家庭医生签约率,24694人,1",
        "签约率（常住）,24694人,1",
        "签约率,≥80%,0",
        "签约率,80,0",
        "签约人数,24694人,0",
        "巡查频率,3次,0",
        "发案率,3起/万人,0",
        "孕产妇死亡率,≤18/10万,0",
        "视频在线率,≥0.97比例,0",
        "报告合格率,≥100百分比,0"
    })
    void aRateThatHoldsACountIsFound(String name, String target, int times) {
        assertEquals(
                times,
                Form.of(Line.of(name, target, target)).found(RATE_HOLDS_COUNT).size());
    }

    private static List<String> found(FindingCode code, String target, String actual) {
        return Form.of(Line.of("指标", target, actual)).found(code);
    }
}
