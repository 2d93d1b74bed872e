package io.jixiao.report.document.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDiffTest {

    @Test
    void aReviewIsToldByItsTotal() {
        ReportDiff diff = ReportDiff.between(SeedReport.executionFell(), SeedReport.reviewed());

        assertEquals(1, diff.changes().size());
        ReportChange review = diff.changes().getFirst();
        assertEquals(ChangeKind.TOTAL, review.kind());
        assertEquals("复核", review.lineName());
        assertEquals("96.99", review.after());
    }

    @Test
    void anAmendedActualIsToldByValuePointsAndTotal() {
        assertEquals(
                List.of(
                        "总分由“100”变为“99.44”，减少0.56分。",
                        "执法满意率：实际完成值由“93%”变为“85%”。",
                        "执法满意率：得分由“10”变为“9.44”，减少0.56分。",
                        "执法满意率：偏差原因分析及改进措施填写为“市民对夜间噪声处置不满意，将增加夜间巡查。”。"),
                zh(ReportDiff.between(SeedReport.published(), SeedReport.satisfactionFell())));
    }

    @Test
    void theSameIsToldInEnglish() {
        assertEquals(
                List.of(
                        "Total score changed from “100” to “99.44”, 0.56 points less.",
                        "执法满意率: actual value changed from “93%” to “85%”.",
                        "执法满意率: score changed from “10” to “9.44”, 0.56 points less.",
                        "执法满意率: deviation explanation is now “市民对夜间噪声处置不满意，将增加夜间巡查。”; there was none."),
                ReportDiff.between(SeedReport.published(), SeedReport.satisfactionFell()).changes().stream()
                        .map(change -> change.sentence().en())
                        .toList());
    }

    @Test
    void lessExecutionIsToldByMoneyRatePointsAndTheFindingItOpens() {
        assertEquals(
                List.of(
                        "总分由“99.44”变为“98.43”，减少1.01分。",
                        "全年执行数由“1112.67万元”变为“1000.00万元”。",
                        "基本支出：支出由“1112.67万元”变为“1000.00万元”。",
                        "预算执行率：执行率由“100%”变为“89.87%”。",
                        "预算执行率：得分由“10”变为“8.99”，减少1.01分。",
                        "预算执行率：新出现的审核提示（错误）：预算执行率得8.99分，低于分值10分，未说明偏差原因及改进措施。"),
                zh(ReportDiff.between(SeedReport.satisfactionFell(), SeedReport.executionFell())));
    }

    @Test
    void aChangeCarriesItsLineItsValuesAndItsPoints() {
        ReportDiff diff = ReportDiff.between(SeedReport.published(), SeedReport.satisfactionFell());
        assertEquals(1, diff.fromVersion());
        assertEquals(2, diff.toVersion());
        ReportChange score = diff.changes().get(2);
        assertEquals(ChangeKind.SCORE, score.kind());
        assertEquals("9", score.lineId());
        assertEquals("10", score.before());
        assertEquals("9.44", score.after());
        assertEquals(new BigDecimal("-0.56"), score.points());
        assertNull(diff.changes().get(1).points());
    }

    @Test
    void goingBackTellsTheOpposite() {
        List<String> back = zh(ReportDiff.between(SeedReport.executionFell(), SeedReport.satisfactionFell()));
        assertEquals("总分由“98.43”变为“99.44”，增加1.01分。", back.getFirst());
        assertEquals("预算执行率：已消除的审核提示（错误）：预算执行率得8.99分，低于分值10分，未说明偏差原因及改进措施。", back.getLast());
    }

    @Test
    void aReportDoesNotDifferFromItself() {
        for (ReportModel model : List.of(SeedReport.published(), SeedReport.executionFell(), HostileReport.model())) {
            assertEquals(List.of(), ReportDiff.between(model, model).changes());
        }
    }

    private static List<String> zh(ReportDiff diff) {
        return diff.changes().stream().map(change -> change.sentence().zh()).toList();
    }
}
