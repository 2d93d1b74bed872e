package io.jixiao.report.composition;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.Severity;
import io.jixiao.report.sources.ScoreSource;
import java.util.List;

/** What a careful reviewer sees in the table. */
final class FindingsPart {

    private FindingsPart() {}

    static List<ReportFinding> of(ScoreSource.Score score) {
        return score.findings().stream()
                .map(finding -> new ReportFinding(
                        finding.code(),
                        Severity.valueOf(finding.severity()),
                        isAboutExecution(finding) ? ExecutionLine.LINE_ID : finding.lineId(),
                        finding.line(),
                        new LocalizedText(
                                finding.sentence().zh(), finding.sentence().en()),
                        finding.acceptance() == null
                                ? null
                                : finding.acceptance().reason()))
                .toList();
    }

    /** A scoring service that does not tell the place yet tells the execution line by its label alone. */
    private static boolean isAboutExecution(ScoreSource.Finding finding) {
        return finding.place() == null
                ? finding.lineId() == null && ExecutionLine.NAME.equals(finding.line())
                : finding.place().isExecution();
    }
}
