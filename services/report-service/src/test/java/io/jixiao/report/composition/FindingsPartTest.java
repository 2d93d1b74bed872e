package io.jixiao.report.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.sources.ScoreSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsPartTest {

    @Test
    void anAcceptedFindingIsPrintedWithItsReason() {
        ReportFinding finding = only(new ScoreSource.Acceptance("已电话核实"));

        assertFalse(finding.open());
        assertEquals("已电话核实", finding.acceptedReason());
    }

    @Test
    void aFindingThatNobodyAcceptedIsOpen() {
        assertTrue(only(null).open());
    }

    @Test
    void aFindingOfTheExecutionLineNamesTheLineAsTheFormDoes() {
        assertEquals("execution", only(null, "预算执行率", null).lineId());
        assertEquals("4", only("4", "日常执法", null).lineId());
    }

    private static ReportFinding only(ScoreSource.Acceptance acceptance) {
        return only("4", "日常执法", acceptance);
    }

    private static ReportFinding only(String lineId, String line, ScoreSource.Acceptance acceptance) {
        var finding = new ScoreSource.Finding(
                "TEXT_CUT_OFF",
                "WARNING",
                lineId,
                line,
                new ScoreSource.Sentence("目标文字不完整", "The target is cut off"),
                acceptance);
        return FindingsPart.of(new ScoreSource.Score(null, List.of(), null, null, null, null, null, List.of(finding)))
                .getFirst();
    }
}
