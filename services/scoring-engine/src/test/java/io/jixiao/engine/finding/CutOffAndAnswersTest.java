package io.jixiao.engine.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffAndAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"《通知”全文", "（一】完成", "“任务」完成", "完成】", "[90,95", "“‘甲”’完成", "（甲】乙）完成"})
    void bracketsOfDifferentKindsDoNotCloseEachOther(String target) {
        assertEquals(List.of("指标"), found(FindingCode.TEXT_CUT_OFF, target, "完成"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（见附件)全部完成", "(见附件）全部完成", "【一]全部完成", "[一】全部完成", "“‘甲’乙”全部完成", "「甲」全部完成"})
    void halfWidthAndFullWidthBracketsDo(String target) {
        assertEquals(List.of(), found(FindingCode.TEXT_CUT_OFF, target, "完成"));
    }

    @ParameterizedTest(name = "{0} beside {1} is cut off {2} times")
    @CsvSource({
        "无缝隙执,执法案件,1",
        "缝隙执,执法案件,0",
        "无缝隙执,综合执法,1",
        "无缝隙执,综合执法局,0",
        "无缝隙执,执,0",
        "无缝隙执,县级隙执,0",
        "无缝隙A执,执法案件,0",
        "无缝隙执A,执法案件,0"
    })
    void aTextEndsInsideAWordThatStandsAtTheEdgeOfAnotherCell(String target, String name, int times) {
        Form form = Form.of(Line.of("巡查", target, "已做"), Line.of(name, "≥1件", "1件"));

        assertEquals(times, form.found(FindingCode.TEXT_CUT_OFF).size());
    }

    @ParameterizedTest(name = "{0} answered by {1} is cut off {2} times")
    @CsvSource({
        "保障机关正常运,保障机关正常运转,1",
        "保障机关正常运,运转正常,0",
        "保障机关正常运转,机关正常运,1",
        "改善农村人居环,人居环境改善,1",
        "汛期每日巡,汛期每日巡查,1",
        "汛期每日巡,汛期每日巡回检查,0",
        "督促检,督促检查,0",
        "全面督促检,督促检查三次,1",
        "应急响应迅捷,应急响应迅捷性,0",
        "服务对象中意,服务对象中意度,0",
        "市级环境监测,市级环境监测站,0",
        "a)全部完成,完成,0",
        "提升工程质量,提升工程质量水平,0",
        "汛期每日巡,汛期每日巡,0"
    })
    void aTextIsCutOffWhereAnotherCellGoesOnWithTheSameWord(String target, String actual, int times) {
        assertEquals(times, found(FindingCode.TEXT_CUT_OFF, target, actual).size());
    }

    @ParameterizedTest(name = "target {0}, actual {1}, explanation {2}")
    @CsvSource({"执法有力,已做,", "≥1件,执法有力,", "≥1件,1件,执法有力"})
    void theWordMayStandInAnyCell(String target, String actual, String explanation) {
        Line other = Line.of("其他", target, actual).explained(explanation);
        Form form = Form.of(Line.of("巡查", "无缝隙执", "已做"), other);

        assertEquals(List.of("巡查"), form.found(FindingCode.TEXT_CUT_OFF));
    }

    @ParameterizedTest(name = "{0} answered by {1}: found {2} times")
    @CsvSource({
        "整洁有序,环境整洁,0",
        "整洁有序,有所好转,1",
        "整洁有序,序有洁整,1",
        "环境A整洁,整洁,0",
        "环境A整洁,境整,1",
        "整洁,很整很洁,1",
        "整洁,整理后整洁,0",
        "优,很好很好,0",
        "很好很好,优,0"
    })
    void wordsAnswerWhenTheyShareTwoCharactersSideBySide(String target, String actual, int times) {
        assertEquals(
                times, found(FindingCode.ACTUAL_NOT_ANSWERING, target, actual).size());
    }

    @ParameterizedTest(name = "{0}: {1} answered by {2} is found {3} times")
    @CsvSource({
        "合格率,≥95,95件,1",
        "合格率,≥95,95%,0",
        "合格率,≥95件,95%,1",
        "（率）,≥95件,95件,0",
        "率（甲）,≥95件,95件,1",
        "合格（率）,≥95件,95件,0"
    })
    void aRateInThingsIsFoundByTheUnitOfEitherCell(String name, String target, String actual, int times) {
        Form form = Form.of(Line.of(name, target, actual));

        assertEquals(times, form.found(FindingCode.RATE_HOLDS_COUNT).size());
    }

    @ParameterizedTest(name = "{0} in the table, {1} in the narrative: found {2} times")
    @CsvSource({
        "410万元,罚没收入410余万元,0",
        "419.9万元,罚没收入410余万元,0",
        "420万元,罚没收入410余万元,1",
        "409万元,罚没收入410余万元,1",
        "437.9万元,罚没收入437万元,0",
        "438万元,罚没收入437万元,1",
        "436万元,罚没收入437万元,1",
        "437.04万元,罚没收入437.0万元,0",
        "437.1万元,罚没收入437.0万元,1"
    })
    void aNarrativeAgreesAtThePlacesItWrites(String actual, String narrative, int times) {
        Form form = Form.of(Line.of("罚没收入", "≥400万元", actual)).telling(narrative);

        assertEquals(times, form.found(FindingCode.PROSE_DIFFERS).size());
    }

    private static List<String> found(FindingCode code, String target, String actual) {
        return Form.of(Line.of("指标", target, actual)).found(code);
    }
}
