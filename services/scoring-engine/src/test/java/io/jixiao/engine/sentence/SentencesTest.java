package io.jixiao.engine.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.jixiao.engine.Form;
import io.jixiao.engine.Line;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Finding WEIGHTS = new Finding(
            FindingCode.WEIGHTS_NOT_100,
            Severity.ERROR,
            FindingPlace.TABLE,
            Cell.WEIGHT,
            Map.of("sum", "110", "expected", "100"));

    private static final FindingPlace LINE = new FindingPlace.Line("1", "甲");

    @Test
    void aFindingIsToldInEnglishWithItsFiguresToWhoAsksForEnglish() {
        assertEquals("The weights sum to 110; they should sum to 100.", Sentences.of(WEIGHTS, Locale.UK));
    }

    @Test
    void aFindingIsToldInChineseToEveryoneElse() {
        assertEquals("各项分值合计 110 分，应为 100 分。", Sentences.of(WEIGHTS, Locale.SIMPLIFIED_CHINESE));
        assertEquals("各项分值合计 110 分，应为 100 分。", Sentences.of(WEIGHTS, Locale.FRENCH));
    }

    @Test
    void aColumnOfMoneyThatDoesNotSumIsNamed() {
        Finding executed = new Finding(
                FindingCode.SOURCES_NOT_TOTAL,
                Severity.ERROR,
                new FindingPlace.Funds(FundRow.TOTAL),
                Cell.EXECUTED_AMOUNT,
                Map.of("sum", "899740", "total", "0"));

        assertEquals("全年执行数：各资金来源之和 899740 元不等于合计 0 元。", Sentences.of(executed, Locale.CHINA));
        assertEquals(
                "Executed amount: the fund sources sum to 899740 yuan, the total row says 0 yuan.",
                Sentences.of(executed, Locale.ENGLISH));
    }

    @Test
    void anExplanationIsAskedForWithTheReason() {
        Form form = Form.of(Line.of("培训人数", "≥100人", "150人"), Line.of("培训期数", "≥4期", "2期"));

        assertEquals(
                List.of("“培训人数”没有失分，但实际值大幅超过目标，超额也须说明原因（目标是否定低了），未填。", "“培训期数”得 5 分，低于分值 10 分，失分须说明偏差原因及改进措施，未填。"),
                form.score().findings().stream()
                        .filter(it -> it.code() == FindingCode.EXPLANATION_MISSING)
                        .map(it -> Sentences.of(it, Locale.CHINA))
                        .toList());
    }

    @Test
    void aCostAboveTheFundsSaysWhichMoneyItIsAbove() {
        Form form = Form.of(Line.of("项目总成本", "≤200万元", "90万元").under(IndicatorClass.OUTPUT, IndicatorSubclass.COST));

        assertEquals(
                List.of(
                        "“项目总成本”的年度指标值“≤200万元”大于全年预算数 100万元：成本不可能超过本项目的全部资金。",
                        "The target of \"项目总成本\", ≤200万元, is above the Adjusted budget of 100万元: a cost cannot be more than all"
                                + " the money there is."),
                form.score().findings().stream()
                        .filter(it -> it.code() == FindingCode.COST_CONTRADICTS_FUNDS)
                        .flatMap(it -> Stream.of(Sentences.of(it, Locale.CHINA), Sentences.of(it, Locale.ENGLISH)))
                        .toList());
    }

    @Test
    void aLineThatLostPointsSaysTheFormulaAndTheLoss() {
        LineScore line = Form.of(Line.of("执法满意率", "≥90%", "85%").weighing("10")).line("执法满意率");

        assertEquals(
                "目标 ≥ 90 %，实际 85 %：低于目标，10 × 85 ÷ 90 = 9.4444444444，得 9.44 分，失 0.56 分（MOF-2020 第 1 版）。",
                Sentences.of(line, Locale.CHINA));
        assertEquals(
                "Target ≥ 90 %, actual 85 %: below target; 10 × 85 ÷ 90 = 9.4444444444; 9.44 points, 0.56 lost"
                        + " (MOF-2020 version 1).",
                Sentences.of(line, Locale.ENGLISH));
    }

    @Test
    void aLineThatShouldHaveStayedBelowSaysSo() {
        LineScore line =
                Form.of(Line.of("执法成本", "≤20万元", "22万元").weighing("10")).line("执法成本");

        assertEquals(Reason.ABOVE_TARGET, line.reason());
        assertEquals("9.09", line.score().toPlainString());
    }

    @Test
    void theExecutionLineSpeaksOfBudgetAndExecution() {
        ExecutionScore execution = Form.sound()
                .money(FundRow.TOTAL, "10645400", "11126700", "10000000")
                .score()
                .execution();

        assertEquals(
                "全年预算数 11126700 元，全年执行数 10000000 元：10 × 10000000 ÷ 11126700 = 8.9873906909，得 8.99 分，失 1.01 分（MOF-2020 第 1 版）。",
                Sentences.of(execution, Locale.CHINA));
    }

    @Test
    void anOpenLineSaysHowManyPointsWait() {
        LineScore line = Form.of(Line.of("办理案件", "≥5件", null)).line("办理案件");

        assertEquals("目标 ≥ 5 件，实际 （空）：没有实际完成值，10 分待定（MOF-2020 第 1 版）。", Sentences.of(line, Locale.CHINA));
    }

    @Test
    void anExecutionLineThatSomeoneDecidedSaysSo() {
        ExecutionScore execution = Form.sound()
                .money(FundRow.TOTAL, "0", "0", "2074538")
                .executionJudged("100", "上级专款年末下达")
                .score()
                .execution();

        assertEquals("目标 0 元，实际 2074538 元：由有权人员裁定，得满分 10 分（MOF-2020 第 1 版）。", Sentences.of(execution, Locale.CHINA));
    }

    @Test
    void aTextWithBracesAndDollarsIsPrintedAsItIs() {
        Finding finding = new Finding(
                FindingCode.TEXT_CUT_OFF, Severity.WARNING, LINE, Cell.TARGET, Map.of("text", "$1 {line} \\"));

        assertEquals("“甲”文字似被截断：“$1 {line} \\”。", Sentences.of(finding, Locale.CHINA));
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyFindingHasASentenceInBothLanguages(FindingCode code) {
        Finding finding = new Finding(code, Severity.ERROR, LINE, Cell.NAME, Map.of());

        String chinese = Sentences.of(finding, Locale.CHINESE);
        String english = Sentences.of(finding, Locale.ENGLISH);

        assertNotEquals("finding." + code, chinese);
        assertNotEquals("finding." + code, english);
        assertNotEquals(chinese, english);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWordsInBothLanguages(Reason reason) {
        for (SentencePatterns patterns : SentencePatterns.values()) {
            assertFalse(patterns.pattern("why." + reason).startsWith("why."));
        }
    }
}
