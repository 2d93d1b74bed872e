package io.jixiao.report.document;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.Severity;
import java.util.List;

/** What a careful reviewer notes on the published table. */
final class SeedFindings {

    private SeedFindings() {}

    static List<ReportFinding> published() {
        return List.of(
                finding(
                        "TEXT_CUT_OFF",
                        Severity.WARNING,
                        "4",
                        "日常执法",
                        "年度指标值“全年365天，全天24小时，无缝隙执”似未写完。",
                        "The target “全年365天，全天24小时，无缝隙执” looks cut off."),
                finding(
                        "TARGET_VAGUE",
                        Severity.WARNING,
                        "6",
                        "市容市貌",
                        "年度指标值“整洁、有序、舒适”不可衡量，宜改为具体数值。",
                        "The target “整洁、有序、舒适” cannot be measured; state a number."),
                finding(
                        "OPERATOR_MISSING",
                        Severity.ADVICE,
                        "2",
                        "罚没收入",
                        "年度指标值“400万元”没有写明≥或≤。",
                        "The target “400万元” states no operator."),
                finding(
                        "SOURCE_FIGURE_MISSING",
                        Severity.ADVICE,
                        null,
                        "当年财政拨款",
                        "当年财政拨款有全年预算数1112.67万元，未填全年执行数。",
                        "The current appropriation has a budget of 1112.67 (10 000 yuan) and no execution figure."));
    }

    static ReportFinding executionUnexplained() {
        return finding(
                "EXPLANATION_MISSING",
                Severity.ERROR,
                ExecutionLine.LINE_ID,
                "预算执行率",
                "预算执行率得8.99分，低于分值10分，未说明偏差原因及改进措施。",
                "Budget execution scores 8.99 of 10 points and the deviation is not explained.");
    }

    private static ReportFinding finding(
            String code, Severity severity, String lineId, String lineName, String zh, String en) {
        return new ReportFinding(code, severity, lineId, lineName, new LocalizedText(zh, en), null);
    }
}
