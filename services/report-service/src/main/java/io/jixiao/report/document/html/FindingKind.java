package io.jixiao.report.document.html;

import io.jixiao.report.document.model.ReportFinding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings that the page tells as one: advices of one code, or a single finding.
 *
 * @param code of all of them
 * @param findings at least one
 */
public record FindingKind(String code, List<ReportFinding> findings) {

    public FindingKind {
        findings = List.copyOf(findings);
    }

    public boolean alone() {
        return findings.size() == 1;
    }

    /** The lines that have it, as a reader knows them. */
    public String lines() {
        return findings.stream()
                .map(ReportFinding::lineName)
                .filter(name -> name != null)
                .collect(Collectors.joining("、"));
    }
}
