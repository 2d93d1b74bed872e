package io.jixiao.report.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.sources.ScoreSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsPartTest {

    /** As scoring tells them: one of the execution line, one of an indicator that is called like it, one of a class, one of the table. */
    private static final String TOLD = """
            [{"code": "CLASS_WEIGHT_DIFFERS", "severity": "WARNING", "line": "预算执行率", "place": {"kind": "EXECUTION"},
              "cell": "WEIGHT", "figures": {"expected": "10", "weight": "20"}, "sentence": {"zh": "甲", "en": "a"}},
             {"code": "ACTUAL_MISSING", "severity": "ERROR", "lineId": "4", "line": "预算执行率",
              "place": {"kind": "LINE", "lineId": "4"}, "cell": "ACTUAL", "sentence": {"zh": "乙", "en": "b"}},
             {"code": "CLASS_WEIGHT_DIFFERS", "severity": "WARNING", "line": "产出指标",
              "place": {"kind": "CLASS", "classes": ["OUTPUT"]}, "cell": "WEIGHT", "sentence": {"zh": "丙", "en": "c"}},
             {"code": "WEIGHTS_NOT_100", "severity": "ERROR", "place": {"kind": "TABLE"}, "cell": "WEIGHT",
              "sentence": {"zh": "丁", "en": "d"}}]
            """;

    /** The same as a scoring service tells them that does not know places. */
    private static final String TOLD_WITHOUT_PLACES = TOLD.replaceAll("\"place\": \\{[^}]*\\},", "");

    @Test
    void aFindingOfTheExecutionLineNamesTheLineAsTheFormDoes() throws JsonProcessingException {
        List<ReportFinding> findings = printed(TOLD);

        assertEquals("execution", findings.get(0).lineId());
        assertEquals("预算执行率", findings.get(0).lineName());
    }

    @Test
    void anIndicatorCalledLikeTheExecutionLineIsNotIt() throws JsonProcessingException {
        assertEquals("4", printed(TOLD).get(1).lineId());
        assertEquals("4", printed(TOLD_WITHOUT_PLACES).get(1).lineId());
    }

    @Test
    void aFindingOfAClassOrOfTheTableNamesNoLine() throws JsonProcessingException {
        List<ReportFinding> findings = printed(TOLD);

        assertEquals(
                Arrays.asList(null, null),
                findings.subList(2, 4).stream().map(ReportFinding::lineId).toList());
        assertEquals(
                Arrays.asList("产出指标", null),
                findings.subList(2, 4).stream().map(ReportFinding::lineName).toList());
    }

    @Test
    void findingsWithoutPlacesArePrintedTheSame() throws JsonProcessingException {
        assertFalse(TOLD_WITHOUT_PLACES.contains("place"));

        assertEquals(printed(TOLD), printed(TOLD_WITHOUT_PLACES));
    }

    @Test
    void aPlaceOfAKindThatIsNotKnownYetIsNoMatter() throws JsonProcessingException {
        assertEquals(printed(TOLD), printed(TOLD.replace("TABLE", "PARAGRAPH")));
    }

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

    private static ReportFinding only(ScoreSource.Acceptance acceptance) {
        return printed(List.of(new ScoreSource.Finding(
                        "TEXT_CUT_OFF",
                        "WARNING",
                        "4",
                        "日常执法",
                        new ScoreSource.Place("LINE"),
                        new ScoreSource.Sentence("目标文字不完整", "The target is cut off"),
                        acceptance)))
                .getFirst();
    }

    private static List<ReportFinding> printed(String told) throws JsonProcessingException {
        JsonMapper reader = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return printed(List.of(reader.readValue(told, ScoreSource.Finding[].class)));
    }

    private static List<ReportFinding> printed(List<ScoreSource.Finding> findings) {
        return FindingsPart.of(new ScoreSource.Score(null, List.of(), null, null, null, null, null, null, findings));
    }
}
