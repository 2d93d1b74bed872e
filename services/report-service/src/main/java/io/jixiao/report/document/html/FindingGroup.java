package io.jixiao.report.document.html;

import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * The findings of one severity, in the model's order.
 *
 * @param severity of all of them
 * @param findings at least one
 */
public record FindingGroup(Severity severity, List<ReportFinding> findings) {

    static List<FindingGroup> of(List<ReportFinding> findings) {
        return Arrays.stream(Severity.values())
                .map(severity -> new FindingGroup(
                        severity,
                        findings.stream()
                                .filter(each -> each.severity() == severity)
                                .toList()))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }
}
