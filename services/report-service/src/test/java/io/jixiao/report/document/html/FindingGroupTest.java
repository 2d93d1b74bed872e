package io.jixiao.report.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    @Test
    void advicesOfOneCodeAreToldAsOneWithTheirLines() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                finding("UNIT_MISSING", Severity.ADVICE, "甲"),
                finding("TARGET_VAGUE", Severity.WARNING, "甲"),
                finding("STRICT_BOUNDARY", Severity.ADVICE, "甲"),
                finding("UNIT_MISSING", Severity.ADVICE, "乙")));

        assertEquals(
                List.of("WARNING TARGET_VAGUE 甲", "ADVICE UNIT_MISSING 甲、乙", "ADVICE STRICT_BOUNDARY 甲"), told(groups));
    }

    @Test
    void warningsOfOneCodeStayApart() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                finding("TARGET_VAGUE", Severity.WARNING, "甲"), finding("TARGET_VAGUE", Severity.WARNING, "乙")));

        assertEquals(List.of("WARNING TARGET_VAGUE 甲", "WARNING TARGET_VAGUE 乙"), told(groups));
    }

    @Test
    void aMissingOperatorIsToldOnceWithHowItWasRead() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                finding("OPERATOR_MISSING", Severity.ADVICE, "甲"),
                finding("DIRECTION_ASSUMED", Severity.ADVICE, "甲"),
                finding("OPERATOR_MISSING", Severity.ADVICE, "乙")));

        assertEquals(List.of("ADVICE DIRECTION_ASSUMED 甲", "ADVICE OPERATOR_MISSING 乙"), told(groups));
    }

    private static List<String> told(List<FindingGroup> groups) {
        return groups.stream()
                .flatMap(group ->
                        group.kinds().stream().map(kind -> group.severity() + " " + kind.code() + " " + kind.lines()))
                .toList();
    }

    private static ReportFinding finding(String code, Severity severity, String line) {
        return new ReportFinding(code, severity, line, line, new LocalizedText(line, line), null);
    }
}
