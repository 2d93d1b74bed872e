package io.jixiao.engine.finding;

import static io.jixiao.engine.score.FindingCode.ACTUAL_MISSING;
import static io.jixiao.engine.score.FindingCode.EXPLANATION_MISSING;
import static io.jixiao.engine.score.FindingCode.JUDGEMENT_NEEDED;
import static io.jixiao.engine.score.FindingCode.OVER_ACHIEVED;
import static io.jixiao.engine.score.FindingCode.SELF_JUDGED;
import static io.jixiao.engine.score.FindingCode.STRICT_BOUNDARY;
import static io.jixiao.engine.score.FindingCode.TARGET_IN_NAME;
import static io.jixiao.engine.score.FindingCode.TARGET_MISSING;
import static io.jixiao.engine.score.FindingCode.UNIT_ASSUMED;
import static io.jixiao.engine.score.FindingCode.UNIT_MISMATCH;
import static io.jixiao.engine.score.FindingCode.VALUE_IMPOSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFindingsTest {
    private static final List<String> NOWHERE = List.of();
    private static final List<String> LINE = List.of("指标");

    @ParameterizedTest(name = "{0} answered by {1} is far exceeded {2} times")
    @CsvSource({"≥100件,130件,1", "≥100件,129.99件,0", "100件,200件,1", "≤100件,200件,0", "≥0件,200件,0", "-5%,8%,0"})
    void thirtyPercentOverATargetToBeReachedIsFound(String target, String actual, int times) {
        assertEquals(times, found(OVER_ACHIEVED, target, actual).size());
    }

    @ParameterizedTest(name = "{0} answered by {1}, explained by {2}, is found {3} times")
    @CsvSource({
        "≥100件,90件,'',1",
        "≥100件,90件,无,1",
        "≥100件,90件,雨季停工,0",
        "≥100件,100件,'',0",
        "≥100件,130件,'',1",
        "≥100件,130件,新增任务,0",
        "整洁,已整洁,'',0"
    })
    void pointsLostAndTargetsFarExceededNeedAnExplanation(String target, String actual, String explanation, int times) {
        Form form = Form.of(Line.of("指标", target, actual).explained(explanation));

        assertEquals(times, form.found(EXPLANATION_MISSING).size());
    }

    @Test
    void aLineThatNoRuleDecidesNeedsAJudgement() {
        assertEquals(LINE, found(JUDGEMENT_NEEDED, "整洁", "已整洁"));
        assertEquals(LINE, found(JUDGEMENT_NEEDED, "2021年6月", "2021年7月"));
        assertEquals(NOWHERE, found(JUDGEMENT_NEEDED, "", "10件"));
        assertEquals(LINE, found(TARGET_MISSING, "", "10件"));
        assertEquals(NOWHERE, found(JUDGEMENT_NEEDED, "≥10件", "5件"));
        assertEquals(
                NOWHERE,
                Form.of(Line.of("指标", "整洁", "已整洁").judged(Attainment.MET)).found(JUDGEMENT_NEEDED));
    }

    @Test
    void aLineThatMustBeMendedNeedsNoJudgement() {
        assertEquals(NOWHERE, found(JUDGEMENT_NEEDED, "≥10件", ""));
        assertEquals(NOWHERE, found(JUDGEMENT_NEEDED, "≥10件", "5公里"));
    }

    @Test
    void aDeclaredScoreThatStandsIsMarked() {
        Line words = Line.of("指标", "整洁", "已整洁").declaring("9");

        assertEquals(LINE, Form.of(words).checked().found(SELF_JUDGED));
        assertEquals(NOWHERE, Form.of(words).checked().found(JUDGEMENT_NEEDED));
        assertEquals(NOWHERE, Form.of(words.judged(Attainment.MET)).checked().found(SELF_JUDGED));
    }

    @ParameterizedTest(name = "{0} answered by {1} is on the boundary {2} times")
    @CsvSource({">50人,50人,1", ">50人,51人,0", "<50人,50人,1", "≥50人,50人,0"})
    void equalityUnderAStrictOperatorIsFound(String target, String actual, int times) {
        assertEquals(times, found(STRICT_BOUNDARY, target, actual).size());
    }

    @ParameterizedTest(name = "{0} answered by {1} assumes a unit {2} times")
    @CsvSource({"≥50人,55,1", "≥50,55人,1", "≥50人,55人,0", "≥50,55,0", "≥95%,0.95,0"})
    void aLentUnitIsFound(String target, String actual, int times) {
        assertEquals(times, found(UNIT_ASSUMED, target, actual).size());
    }

    @ParameterizedTest(name = "{0} answered by {1} in a column of {2} slips {3} times")
    @CsvSource({"≥95,0.96,%,1", "≥95%,0.96,%,1", "≥95,96,%,0", "≥95,1,人,0"})
    void aColumnLendsNoPercentSignToAFraction(String target, String actual, String unit, int times) {
        Form form = Form.of(Line.of("指标", target, actual).inColumn(unit));

        assertEquals(times, form.found(UNIT_MISMATCH).size());
    }

    @Test
    void aUnitColumnIsNoAssumption() {
        assertEquals(NOWHERE, Form.of(Line.of("指标", "≥50", "55").inColumn("人")).found(UNIT_ASSUMED));
    }

    @ParameterizedTest(name = "{0} answered by {1} has units that do not fit {2} times")
    @CsvSource({
        "≥95%,0.95,1",
        "0.95,95%,1",
        "≥10件,10公里,1",
        "3个百分点,3%,1",
        "≥4公里,4200米,0",
        "≥400万元,4370000元,0",
        "≤5万元,48600,1",
        "≤5万元,4.86,0",
        "≤5万元,1500,0",
        "≥3000亩,180公顷,0",
        "≥3000亩,180户,1",
        "≥95%,40,0",
        "≥95%,0,0"
    })
    void unitsThatDoNotConvertOrSlipAHundredfoldAreFound(String target, String actual, int times) {
        assertEquals(times, found(UNIT_MISMATCH, target, actual).size());
    }

    @Test
    void anEmptyActualIsFound() {
        assertEquals(LINE, found(ACTUAL_MISSING, "≥10件", "—"));
        assertEquals(NOWHERE, found(ACTUAL_MISSING, "≥10件", "0件"));
    }

    @ParameterizedTest(name = "{0} answered by {1} is refused {2} times")
    @CsvSource({"≥10件,-1件,1", "≥10%,-1%,0", "≥10万元,-1万元,0", "增加10人,-1人,0", "≥10件,0件,0"})
    void aCountBelowZeroIsRefused(String target, String actual, int times) {
        assertEquals(times, found(VALUE_IMPOSSIBLE, target, actual).size());
    }

    @Test
    void aNumberInTheNameOfAnEmptyTargetIsFoundAndScored() {
        Form form = Form.of(Line.of("新建公厕10座", "", "8座"));

        assertEquals(List.of("新建公厕10座"), form.found(TARGET_IN_NAME));
        assertEquals("8.00", form.points());
        assertEquals(NOWHERE, Form.of(Line.of("新建公厕10座", "≥10座", "8座")).found(TARGET_IN_NAME));
        assertEquals(
                List.of("指标1：新建公厕10座"),
                Form.of(Line.of("指标1：新建公厕10座", "", "8座")).found(TARGET_IN_NAME));
        assertEquals(NOWHERE, Form.of(Line.of("新建公厕", "", "8座")).found(TARGET_IN_NAME));
    }

    @ParameterizedTest(name = "{0}, answered by {1}, names a target {2} times")
    @CsvSource({
        "新建公厕5座,5座,1",
        "新建公厕5座,已建成,1",
        "培训人数（≥100人）,120人,1",
        "孕产妇7天访视数,214人,0",
        "65岁以上老年人健康体检,500人,0",
        "0-6岁儿童健康管理数,500人,0",
        "12345热线办理,100%,0",
        "2021年新建公厕,5座,0"
    })
    void aNumberThatBelongsToTheNameIsNoTarget(String name, String actual, int times) {
        assertEquals(
                times, Form.of(Line.of(name, "", actual)).found(TARGET_IN_NAME).size());
    }

    @ParameterizedTest(name = "{0} explains nothing")
    @ValueSource(strings = {"0", "--", "无。", "没有", "　", "/"})
    void signsAndEmptyWordsAreNoExplanation(String explanation) {
        assertEquals(
                LINE,
                Form.of(Line.of("指标", "≥100件", "90件").explained(explanation)).found(EXPLANATION_MISSING));
    }

    private static List<String> found(FindingCode code, String target, String actual) {
        return Form.of(Line.of("指标", target, actual)).found(code);
    }
}
