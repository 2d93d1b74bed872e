package io.jixiao.engine.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a finding points and which figures stand behind it. */
class FiguresTest {

    @Test
    void sourcesThatDoNotSumPointAtTheirColumn() {
        Finding finding = only(
                FindingCode.SOURCES_NOT_TOTAL,
                Form.of()
                        .money(FundRow.TOTAL, "100", "100", "100")
                        .money(FundRow.CURRENT_APPROPRIATION, "60", "60", "60")
                        .money(FundRow.OTHER, "40", "30.50", "40"));

        assertEquals(Cell.ADJUSTED_BUDGET, finding.cell());
        assertEquals(Map.of("sum", "90.5", "total", "100"), finding.figures());
    }

    @ParameterizedTest(name = "budget {0} and {1} spent misses the {2}")
    @CsvSource({"100,,EXECUTED_AMOUNT", ",100,ADJUSTED_BUDGET", ",,EXECUTED_AMOUNT"})
    void anExecutionLinePointsAtTheFigureItLacks(String adjusted, String executed, Cell cell) {
        Form form = Form.of().money(FundRow.TOTAL, "100", adjusted, executed);

        assertEquals(cell, only(FindingCode.ACTUAL_MISSING, form).cell());
    }

    @ParameterizedTest(name = "opening {0}, adjusted {1}: a budget of {2}")
    @CsvSource({"50,60,60", "50,,50"})
    void aSourceWithoutExecutionHasItsNewestBudget(String opening, String adjusted, String budget) {
        Form form = Form.of().money(FundRow.OTHER, opening, adjusted, null);

        assertEquals(
                Map.of("budget", budget),
                only(FindingCode.SOURCE_FIGURE_MISSING, form).figures());
    }

    @Test
    void aWrongClassSaysWhereTheIndicatorStandsAndWhereItBelongs() {
        Line atFirstLevel = Line.of("群众满意度", "≥90%", "95%").under(IndicatorClass.OUTPUT, null);

        assertEquals(
                Map.of("class", "产出指标", "subclass", "", "expectedClass", "满意度指标", "expectedSubclass", ""),
                only(FindingCode.WRONG_CLASS, Form.of(atFirstLevel)).figures());
        assertEquals(
                Map.of("class", "产出指标", "subclass", "数量指标", "expectedClass", "满意度指标", "expectedSubclass", ""),
                only(FindingCode.WRONG_CLASS, Form.of(Line.of("群众满意度", "≥90%", "95%")))
                        .figures());
    }

    @Test
    void aWrongSubclassNamesEveryOneThatFits() {
        Finding finding = only(
                FindingCode.WRONG_CLASS,
                Form.of(Line.of("投诉处理率", "≥90%", "95%").under(IndicatorClass.BENEFIT, IndicatorSubclass.SOCIAL)));

        assertEquals("数量指标、质量指标、时效指标", finding.figures().get("expectedSubclass"));
    }

    @Test
    void anEmptyCellIsAnEmptyFigure() {
        Finding finding = only(FindingCode.ACTUAL_MISSING, Form.of(Line.of("件数", "≥5件", null)));

        assertEquals(Map.of("target", "≥5件", "actual", ""), finding.figures());
        assertEquals(Cell.ACTUAL, finding.cell());
    }

    @ParameterizedTest(name = "name {0}, target {1}, actual {2}, explanation {3}: {4}")
    @CsvSource({"办理“案件,≥1件,1件,,NAME", "案件,完成“任务,1件,,TARGET", "案件,≥1件,完成（1件,,ACTUAL", "案件,≥1件,1件,因疫情，,EXPLANATION"})
    void aTextThatWasCutOffPointsAtItsCell(String name, String target, String actual, String explanation, Cell cell) {
        Form form = Form.of(Line.of(name, target, actual).explained(explanation));

        assertEquals(cell, only(FindingCode.TEXT_CUT_OFF, form).cell());
    }

    @Test
    void aVagueTargetNamesTheFirstVagueWordOfTheRuleSet() {
        Finding finding = only(FindingCode.TARGET_VAGUE, Form.of(Line.of("市容", "整洁良好", "整洁")));

        assertEquals(Map.of("target", "整洁良好", "word", "良好"), finding.figures());
    }

    @ParameterizedTest(name = "declared {0}, {1} in all: found {2} times")
    @CsvSource({"9.5,9.5,0", "9.5,9.6,1"})
    void anUnweightedExecutionLineAddsNothingToTheTotal(String line, String total, int times) {
        Form form = Form.of(Line.of("件数", "≥5件", "5件").declaring(line))
                .execution("0", null, null)
                .declaring(total, null);

        assertEquals(times, form.found(FindingCode.TOTAL_NOT_SUM).size());
    }

    @Test
    void aLineWithoutPointsCannotBeDeclaredInFull() {
        Form form = Form.of(Line.of("件数", "≥5件", "4件").weighing("0").declaring("0"));

        assertEquals(List.of(), form.found(FindingCode.FULL_MARKS_ON_MISS));
    }

    @ParameterizedTest(name = "all of the budget declared as {0} is found {1} times")
    @CsvSource({"1,0", "1.00,0", "100,0", "1%,1", "0.99,1"})
    void aDeclaredRateOfOneIsAllOfIt(String rate, int times) {
        assertEquals(
                times,
                Form.of()
                        .execution("10", rate, null)
                        .found(FindingCode.EXECUTION_RATE_DIFFERS)
                        .size());
    }

    private static Finding only(FindingCode code, Form form) {
        List<Finding> found =
                form.score().findings().stream().filter(it -> it.code() == code).toList();
        assertEquals(1, found.size());
        return found.getFirst();
    }
}
