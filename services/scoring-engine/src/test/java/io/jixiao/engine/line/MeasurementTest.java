package io.jixiao.engine.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets and actuals whose units are not the same, or are not there. */
class MeasurementTest {

    @ParameterizedTest(name = "{0} answered by {1} is {2}")
    @CsvSource({
        "≥100%,2,UNIT_MISMATCH",
        "≥100%,2.01,BELOW_TARGET",
        "≥100%,0.5,UNIT_MISMATCH",
        "≥100%,0.49,BELOW_TARGET",
        "≥1,99%,UNIT_MISMATCH",
        "≥1,49%,MET",
        "≥1,201%,MET",
        "≥100%,0,BELOW_TARGET",
        "0%,0,MET",
        "≥100%,1%,BELOW_TARGET"
    })
    void aLentUnitIsRefusedFrom50To200TimesApart(String target, String actual, Reason reason) {
        assertEquals(reason, line(Line.of("指标", target, actual)).reason());
    }

    @ParameterizedTest(name = "{0} answered by {1} borrows a unit {2} times")
    @CsvSource({"≥95%,96,1", "≥95,96%,1", "≥95%,96%,0", "≥95,96,0", "≤500万元,480万,1", "≤500万,480万元,1", "≤500万,480万,0"})
    void whatIsBorrowedIsSaid(String target, String actual, int times) {
        Form form = Form.of(Line.of("指标", target, actual));

        assertEquals(times, form.found(FindingCode.UNIT_ASSUMED).size());
    }

    @ParameterizedTest(name = "{0}: {1} answered by {2} is {3}")
    @CsvSource({
        "发放标准,每人每月500元,500元/人·月,MET",
        "发放标准,每人500元,500元/人·月,UNIT_MISMATCH",
        "发放标准,500元/人·月,每人每月500元,MET",
        "单台设备采购价,≤2500元,2460元/台,MET",
        "设备采购价,≤2500元,2460元/台,UNIT_MISMATCH",
        "人均成本,≤0.06万元,580元/人,MET",
        "每公里造价,≤110万元/公里,108.5万元,MET"
    })
    void whatAUnitIsForMayStandInWords(String name, String target, String actual, Reason reason) {
        assertEquals(reason, line(Line.of(name, target, actual)).reason());
    }

    @ParameterizedTest(name = "{0} of {1} answered by {2} is better {3}")
    @CsvSource({"项目成本（万元）,300,290,LOWER", "项目成本,20万,19.8万,LOWER", "项目成本,300,290,HIGHER", "培训人数（人）,200,210,HIGHER"})
    void aCostIsMoneyByItsNameOrItsScale(String name, String target, String actual, Direction direction) {
        Line cost = Line.of(name, target, actual).under(IndicatorClass.OUTPUT, IndicatorSubclass.COST);

        assertEquals(direction, line(cost).trace().direction());
    }

    @Test
    void theUnitBehindANameIsTheTargetsWhereItIsABareNumber() {
        Form form = Form.of(Line.of("培训人数（人）", "≥200", "210人"));

        assertEquals(List.of(), form.found(FindingCode.UNIT_MISSING));
        assertEquals(List.of(), form.found(FindingCode.UNIT_ASSUMED));
        assertEquals("10.00", form.points());
        assertEquals(
                List.of("培训人数（人）"), Form.of(Line.of("培训人数（人）", "≥200", "210人次")).found(FindingCode.UNIT_ASSUMED));
    }

    @Test
    void theUnitOfTheActualCountsWhereTheTargetHasNone() {
        LineScore line = line(Line.of("件数", "≥95", "-3件"));

        assertEquals(Reason.ACTUAL_NEGATIVE, line.reason());
    }

    @Test
    void aBareScaleTakesWhatTheOtherSideCounts() {
        Line cost = Line.of("项目", "500万", "480万元").under(IndicatorClass.OUTPUT, IndicatorSubclass.COST);

        assertEquals(Direction.LOWER, line(cost).trace().direction());
    }

    @ParameterizedTest(name = "{0} answered by {1} is {2}")
    @CsvSource({
        "≥0件,-1件,ACTUAL_NEGATIVE",
        "≥5分钟,-1分钟,ACTUAL_NEGATIVE",
        "≥5℃,-1℃,BELOW_TARGET",
        "≥5%,-1%,BELOW_TARGET",
        "增长5件,-1件,BELOW_TARGET"
    })
    void aCountIsNeverBelowNothing(String target, String actual, Reason reason) {
        assertEquals(reason, line(Line.of("指标", target, actual)).reason());
    }

    @ParameterizedTest(name = "{0}: {1} answered by {2} scores {3}")
    @CsvSource({
        "能耗,下降5%,上升3%,0.00",
        "能耗,下降5%,下降5%,10.00",
        "能耗下降率,5%,上升3%,0.00",
        "能耗下降率,5%,负增长5%,10.00",
        "能耗降低幅度提高值,5%,上升5%,10.00",
        "产值增长率,5%,负增长3%,0.00",
        "产值增长率,5%,增长5%,10.00",
        "产值,5%,下降5%,10.00"
    })
    void wordsOfRiseAndFallGiveTheActualItsSign(String name, String target, String actual, String points) {
        assertEquals(points, line(Line.of(name, target, actual)).score().toPlainString());
    }

    @Test
    void aShareOfNothingIsAJudgementToo() {
        Line late = Line.of("完工", "2021年6月", "2021年7月").judged(null, "0", "全部延误");

        assertEquals("0.00", line(late).score().toPlainString());
    }

    @Test
    void allOfTheBudgetIsMetAndNeedsNoProportion() {
        assertEquals(Reason.MET, Form.of().score().execution().reason());
        assertEquals(List.of(), Form.of().money(FundRow.TOTAL, "0", "0", "5").found(FindingCode.OVER_EXECUTED));
    }

    private static LineScore line(Line line) {
        return Form.of(line).score().lines().getFirst();
    }
}
