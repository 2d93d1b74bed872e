package io.jixiao.report.document.html;

import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings of one severity, in the model's order.
 *
 * @param severity of all of them
 * @param kinds at least one; advices of one code are one of them, where the first stands
 */
public record FindingGroup(Severity severity, List<FindingKind> kinds) {
    private static final String DIRECTION_ASSUMED = "DIRECTION_ASSUMED";
    private static final String OPERATOR_MISSING = "OPERATOR_MISSING";

    static List<FindingGroup> of(List<ReportFinding> findings) {
        return Arrays.stream(Severity.values())
                .map(severity -> new FindingGroup(
                        severity,
                        kinds(findings.stream()
                                .filter(each -> each.severity() == severity)
                                .toList())))
                .filter(group -> !group.kinds().isEmpty())
                .toList();
    }

    private static List<FindingKind> kinds(List<ReportFinding> findings) {
        Set<String> directed = findings.stream()
                .filter(each -> each.code().equals(DIRECTION_ASSUMED) && each.lineId() != null)
                .map(ReportFinding::lineId)
                .collect(Collectors.toSet());
        Map<String, List<ReportFinding>> kinds = new LinkedHashMap<>();
        for (ReportFinding finding : findings) {
            // A target without an operator whose direction was assumed is told once, with how it was read.
            if (!finding.code().equals(OPERATOR_MISSING) || !directed.contains(finding.lineId())) {
                String kind = finding.severity() == Severity.ADVICE ? finding.code() : "finding " + kinds.size();
                kinds.computeIfAbsent(kind, it -> new ArrayList<>()).add(finding);
            }
        }
        return kinds.values().stream()
                .map(each -> new FindingKind(each.getFirst().code(), each))
                .toList();
    }

    /** How many findings the page tells. */
    public int size() {
        return kinds.size();
    }
}
