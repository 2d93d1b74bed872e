package io.jixiao.report.document.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.IndicatorSubclass;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Severity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineAndFindingChangesTest {

    @Test
    void aLineIsAddedRemovedOrRenamedByItsId() {
        ReportModel before = report(List.of(line("1", "执法案件", "10"), line("2", "罚没收入", "5")), List.of());
        ReportModel after = report(List.of(line("1", "执法案件数", "10"), line("3", "巡查次数", null)), List.of());
        assertEquals(
                List.of("执法案件数：指标名称由“执法案件”变为“执法案件数”。", "罚没收入：删除指标，原分值10分，原得分5。", "巡查次数：新增指标，分值10分，得分未定。"),
                zh(before, after));
    }

    @Test
    void theChangesOfPointsAddUpToTheChangeOfTheTotal() {
        ReportModel before = report(List.of(line("1", "执法案件", "10"), line("2", "罚没收入", "5")), List.of());
        ReportModel after =
                report(List.of(line("1", "执法案件", "9.5"), line("3", "巡查次数", "8"), line("4", "投诉", null)), List.of());

        // 9.5 - 10; the removed line's 5 are lost, the new line's 8 are won; an undecided line says nothing of points
        assertEquals(
                Arrays.asList(new BigDecimal("-0.50"), new BigDecimal("-5.00"), new BigDecimal("8.00"), null),
                ReportDiff.between(before, after).changes().stream()
                        .map(ReportChange::points)
                        .toList());
    }

    @Test
    void aScoreThatIsNoLongerKnownIsNotAZero() {
        ReportModel before = report(List.of(line("1", "执法案件", "10")), List.of());
        ReportModel after = report(List.of(line("1", "执法案件", null)), List.of());
        assertEquals(List.of("执法案件：得分“10”不再有值。"), zh(before, after));
    }

    @Test
    void aFindingThatIsAcceptedIsNotAClosedOne() {
        ReportModel before = report(List.of(), List.of(finding("目标含糊。", null)));
        ReportModel after = report(List.of(), List.of(finding("目标含糊。", "属实，下年改正")));
        assertEquals(List.of("执法案件：已接受的审核提示（警告）：目标含糊。"), zh(before, after));
        assertEquals(List.of("执法案件：撤销接受的审核提示（警告）：目标含糊。"), zh(after, before));
    }

    @Test
    void theSameFlawWithOtherFiguresIsAChangedFinding() {
        ReportModel before = report(List.of(), List.of(finding("得8.99分。", null), finding("得7.00分。", null)));
        ReportModel after = report(List.of(), List.of(finding("得7.00分。", null), finding("得8.50分。", null)));
        assertEquals(List.of("执法案件：有变化的审核提示（警告）：得8.50分。"), zh(before, after));
    }

    private static List<String> zh(ReportModel before, ReportModel after) {
        return ReportDiff.between(before, after).changes().stream()
                .map(change -> change.sentence().zh())
                .toList();
    }

    private static IndicatorLine line(String id, String name, String score) {
        BigDecimal points = score == null ? null : new BigDecimal(score);
        return new IndicatorLine(id, name, "≥100件", "120件", BigDecimal.TEN, points, null);
    }

    private static ReportFinding finding(String zh, String acceptedReason) {
        return new ReportFinding(
                "TARGET_VAGUE", Severity.WARNING, "1", "执法案件", new LocalizedText(zh, zh), acceptedReason);
    }

    private static ReportModel report(List<IndicatorLine> lines, List<ReportFinding> findings) {
        ReportModel seed = SeedReport.published();
        IndicatorSubclass subclass = new IndicatorSubclass("数量指标", lines);
        BigDecimal zero = BigDecimal.ZERO;
        EvaluationForm form = new EvaluationForm(
                seed.form().goal(),
                seed.form().execution(),
                List.of(new IndicatorClass("产出指标", BigDecimal.TEN, List.of(subclass))),
                new FormTotal(BigDecimal.TEN, null, zero, zero, null),
                seed.form().gradeBands());
        return new ReportModel(
                seed.header(), seed.unit(), seed.budget(), seed.narrative(), form, findings, List.of(), seed.inputs());
    }
}
