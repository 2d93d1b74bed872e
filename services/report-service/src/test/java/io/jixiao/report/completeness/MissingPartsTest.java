package io.jixiao.report.completeness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.RecordedSources;
import io.jixiao.report.ReportServiceTest;
import io.jixiao.report.ScoreTopic;
import io.jixiao.report.TestEvaluation;
import io.jixiao.report.completeness.MissingPart.Reason;
import io.jixiao.report.document.template.Section;
import io.jixiao.report.document.template.Section.Part;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit learns what its report lacks before it submits, and its words name facts in place of repeating them. */
@ReportServiceTest
class MissingPartsTest {
    private final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @BeforeEach
    void theOthersKnowTheEvaluation() {
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 2);
    }

    private ValidatableResponse missing() {
        return evaluation
                .editor()
                .get(evaluation.path() + "/missing-parts")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse written(String words) {
        return evaluation
                .editor()
                .body(words)
                .put(evaluation.path() + "/narrative")
                .then();
    }

    @Test
    void beforeAnythingIsWrittenTheRequiredSectionsAreMissing() {
        missing()
                .body("templateId", equalTo("DEPARTMENT-2021"))
                .body("complete", equalTo(false))
                .body("missing.section", contains("overallPerformance", "problems", "improvements"))
                .body("missing[0].reason", equalTo("MISSING"))
                .body("missing[0].message.zh", containsString("整体支出绩效情况"));
    }

    @Test
    void whatIsWrittenIsMissingNoLonger() {
        written("""
                {"overallPerformance": ["全年任务完成。"], "projectPerformance": [], "problems": ["指标不够明确。"],
                 "improvements": ["细化指标。"]}
                """).statusCode(200);

        missing().body("complete", equalTo(true)).body("missing", empty());
    }

    @Test
    void aReferenceToNoFactIsRefusedAndNamed() {
        written("""
                {"overallPerformance": ["总分{{total}}分。", "执行率{{execution.ratio}}。"], "projectPerformance": [],
                 "problems": [], "improvements": [], "sections": {"conclusion": ["{{"]}}
                """)
                .statusCode(422)
                .body("errors.pointer", contains("/overallPerformance/1", "/sections/conclusion/0"))
                .body("errors[0].rule", equalTo("FACT_UNKNOWN"))
                .body("errors[0].message", containsString("{{execution.ratio}}"));
        evaluation.editor().get(evaluation.path() + "/narrative").then().statusCode(404);
    }

    @Test
    void aSectionOfTheFourIsNoExtraSection() {
        written("""
                {"overallPerformance": [], "projectPerformance": [], "problems": [], "improvements": [],
                 "sections": {"problems": ["指标不够明确。"]}}
                """).statusCode(422);
    }

    @Test
    void theReportPrintsTheFactsOfItsScore() {
        written("""
                {"overallPerformance": ["自评总分{{total}}分，等级为{{grade}}，执行率{{execution.rate}}。"],
                 "projectPerformance": [], "problems": [], "improvements": []}
                """).statusCode(200);
        scores.tell(evaluation, 2);
        evaluation.untilReport(1);

        evaluation
                .editor()
                .get(evaluation.path() + "/reports/1/files/json")
                .then()
                .body("narrative.overallPerformance", hasItem("自评总分99.44分，等级为优，执行率100%。"));
        evaluation
                .editor()
                .get(evaluation.path() + "/narrative")
                .then()
                .body("narrative.overallPerformance[0]", containsString("{{total}}"));
    }

    @Test
    void wordsAreCountedWithoutBlanks() {
        Section conclusion =
                new Section("conclusion", "评价结论", 2, List.of(Part.NARRATIVE), List.of(Part.NARRATIVE), 5, 10, false);

        assertEquals(List.of(Reason.MISSING), reasons(conclusion, List.of("　 ")));
        assertEquals(List.of(Reason.TOO_SHORT), reasons(conclusion, List.of("很 好 。")));
        assertEquals(List.of(), reasons(conclusion, List.of("按期完成。")));
        assertEquals(List.of(), reasons(conclusion, List.of("按期完成。", "效果很好。")));
        assertEquals(List.of(Reason.TOO_LONG), reasons(conclusion, List.of("按期完成。", "效果非常好。")));
    }

    private static List<Reason> reasons(Section section, List<String> words) {
        SectionCheck check = new SectionCheck(section);
        check.words(words);
        return check.missing().stream().map(MissingPart::reason).toList();
    }
}
