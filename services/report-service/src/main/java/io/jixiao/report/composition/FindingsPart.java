package io.jixiao.report.composition;

import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.LocalizedText;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.Severity;
import io.jixiao.report.sources.ScoreSource;
import java.util.List;

/** What a careful reviewer sees in the table. */
final class FindingsPart {

    /** How scoring calls the execution line. */
    private static final String EXECUTION = "预算执行率";

    private FindingsPart() {}

    static List<ReportFinding> of(ScoreSource.Score score) {
        return score.findings().stream()
                .map(finding -> new ReportFinding(
                        finding.code(),
                        Severity.valueOf(finding.severity()),
                        EXECUTION.equals(finding.line()) ? ExecutionLine.LINE_ID : finding.lineId(),
                        finding.line(),
                        new LocalizedText(
                                finding.sentence().zh(), finding.sentence().en()),
                        finding.acceptance() == null
                                ? null
                                : finding.acceptance().reason()))
                .toList();
    }
}
