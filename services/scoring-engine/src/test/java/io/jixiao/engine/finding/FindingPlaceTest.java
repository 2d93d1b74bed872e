package io.jixiao.engine.finding;

import static io.jixiao.engine.evaluation.IndicatorClass.BENEFIT;
import static io.jixiao.engine.evaluation.IndicatorClass.COST;
import static io.jixiao.engine.evaluation.IndicatorClass.OUTPUT;
import static io.jixiao.engine.evaluation.IndicatorClass.SATISFACTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What findings are about, and what a reader finds printed there. */
class FindingPlaceTest {

    @Test
    void aFlawOfALineIsAboutThatLine() {
        Finding finding = all(FindingCode.ACTUAL_MISSING, Form.of(Line.of("办件量", "≥5件", null)))
                .getFirst();

        assertEquals(new FindingPlace.Line("办件量", "办件量"), finding.place());
        assertEquals("办件量", finding.lineId());
        assertEquals("办件量", finding.line());
    }

    @Test
    void aLineCalledLikeTheExecutionLineIsStillALine() {
        Finding finding = all(FindingCode.ACTUAL_MISSING, Form.of(Line.of("预算执行率", "≥90%", null)))
                .getFirst();

        assertEquals(new FindingPlace.Line("预算执行率", "预算执行率"), finding.place());
    }

    @Test
    void aFlawOfTheExecutionLineIsAboutIt() {
        Finding finding = all(FindingCode.OVER_EXECUTED, Form.of().money(FundRow.TOTAL, "100", "100", "101"))
                .getFirst();

        assertEquals(FindingPlace.EXECUTION, finding.place());
        assertNull(finding.lineId());
        assertEquals("预算执行率", finding.line());
    }

    @Test
    void weightsThatDifferAreAboutTheExecutionLineOrAClass() {
        Form form = Form.of(Line.of("件数", "≥5件", "5件").weighing("80")).execution("20", null, null);

        assertEquals(
                List.of(FindingPlace.EXECUTION, FindingPlace.of(OUTPUT), FindingPlace.of(BENEFIT)),
                places(FindingCode.CLASS_WEIGHT_DIFFERS, form));
    }

    @Test
    void classesThatHaveTheirPointsTogetherAreOnePlace() {
        Form form = Form.of(Line.of("件数", "≥5件", "5件").weighing("80")).by(RuleSets.shipped("HUBEI-2020"));

        Finding finding = all(FindingCode.CLASS_WEIGHT_DIFFERS, form).getLast();
        assertEquals(new FindingPlace.Classes(List.of(BENEFIT, SATISFACTION)), finding.place());
        assertEquals("效益指标、满意度指标", finding.line());
    }

    @Test
    void aClassThatTheRuleSetDoesNotWeighIsAPlaceToo() {
        Form form = Form.of(Line.of("单价", "≤5元", "5元").under(COST, null).weighing("90"));

        assertEquals(
                FindingPlace.of(COST),
                places(FindingCode.CLASS_WEIGHT_DIFFERS, form).getLast());
    }

    @Test
    void flawsOfMoneyAreAboutTheirRow() {
        Form form = Form.of()
                .money(FundRow.TOTAL, "100", "100", "100")
                .money(FundRow.CARRY_OVER, "60", "60", null)
                .money(FundRow.OTHER, "30", "40", "100");

        assertEquals(
                List.of(new FindingPlace.Funds(FundRow.CARRY_OVER)), places(FindingCode.SOURCE_FIGURE_MISSING, form));
        assertEquals(List.of(new FindingPlace.Funds(FundRow.TOTAL)), places(FindingCode.SOURCES_NOT_TOTAL, form));
        assertEquals(List.of("上年结转资金"), form.found(FindingCode.SOURCE_FIGURE_MISSING));
    }

    @Test
    void whatIsAboutTheWholeTableHasNoLabel() {
        Finding finding = all(
                        FindingCode.WEIGHTS_NOT_100,
                        Form.of(Line.of("件数", "≥5件", "5件").weighing("80")))
                .getFirst();

        assertEquals(FindingPlace.TABLE, finding.place());
        assertNull(finding.line());
        assertNull(finding.lineId());
    }

    private static List<FindingPlace> places(FindingCode code, Form form) {
        return all(code, form).stream().map(Finding::place).toList();
    }

    private static List<Finding> all(FindingCode code, Form form) {
        return form.score().findings().stream().filter(it -> it.code() == code).toList();
    }
}
