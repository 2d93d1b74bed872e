package io.jixiao.scoring.quality;

import static io.jixiao.engine.evaluation.IndicatorClass.OUTPUT;
import static io.jixiao.engine.evaluation.IndicatorClass.SATISFACTION;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUALITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUANTITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SERVICE_RECIPIENTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.SubjectKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastYearTest {

    @Test
    void wordsAreReplacedByWhatWasAchievedLastYearAndThenByTheLibrary() {
        Indicator last = TableReviewTest.line("9", SATISFACTION, SERVICE_RECIPIENTS, "执法满意率", "≥90%", "10");
        Indicator now = TableReviewTest.line("1", SATISFACTION, SERVICE_RECIPIENTS, "执法满意率", "满意度较高", "10");

        assertEquals(
                List.of("“执法满意率”上年实际完成“93%”，年度指标值建议写为“≥93%”。", "“执法满意率”参照指标库 URB-20，年度指标值写为“≥90%”。"),
                said(WeaknessCode.TARGET_VAGUE, last, "93%", now));
    }

    @Test
    void aTargetBelowLastYearsActualIsFound() {
        Indicator last = TableReviewTest.line("9", SATISFACTION, SERVICE_RECIPIENTS, "执法满意率", "≥90%", "10");
        Indicator now = TableReviewTest.line("1", SATISFACTION, SERVICE_RECIPIENTS, "执法满意率（%）", "≥90%", "10");

        assertEquals(
                List.of("“执法满意率（%）”上年实际完成“93%”，年度指标值建议写为“≥93%”。"),
                said(WeaknessCode.BELOW_LAST_YEAR, last, "93%", now));
    }

    @ParameterizedTest(name = "{0} {1} after {2}: {3}")
    @CsvSource({
        "执法满意率, ≥95%, 93%, ''",
        "执法满意率, ≥93%, 93%, ''",
        "有责投诉件数, ≤5件, 3件, “有责投诉件数”上年实际完成“3件”，年度指标值建议写为“≤3件”。",
        "有责投诉件数, ≤2件, 3件, ''",
        "安全事故起数, ≤1起, 0起, “安全事故起数”上年实际完成“0起”，年度指标值建议写为“=0起”。",
        "拆违面积, ≥3万平方米, 40公顷, ''",
        "培训人次, ≥500人次, 完成, ''"
    })
    void moreThanLastYearIsAskedAndLessOfWhatShouldBeFew(String name, String target, String lastActual, String said) {
        Indicator line = TableReviewTest.line("1", OUTPUT, QUANTITY, name, target, "10");

        assertEquals(
                said.isEmpty() ? List.of() : List.of(said), said(WeaknessCode.BELOW_LAST_YEAR, line, lastActual, line));
    }

    @Test
    void aMissingUnitIsLastYears() {
        Indicator last = TableReviewTest.line("9", OUTPUT, QUALITY, "中队规范化", "≥12支", "10");
        Indicator now = TableReviewTest.line("1", OUTPUT, QUALITY, "中队规范化", "≥15", "10");

        assertEquals(List.of("“中队规范化”上年实际完成“14支”，年度指标值建议写为“≥15支”。"), said(WeaknessCode.UNIT_MISSING, last, "14支", now));
    }

    private static List<String> said(WeaknessCode code, Indicator last, String lastActual, Indicator now) {
        Evaluation table = new Evaluation(
                SubjectKind.DEPARTMENT, 2021, null, null, List.of(Rewritten.actual(last, lastActual)), null, null);
        LastYear lastYear =
                new LastYear(Scorer.score(table, Tables.RULES, Mode.EVALUATION).lines());
        return TableReviewTest.review(lastYear, now).stream()
                .filter(weakness -> weakness.code() == code)
                .flatMap(weakness -> weakness.suggestions().stream())
                .map(suggestion -> SuggestionSentences.of(suggestion).zh())
                .toList();
    }
}
