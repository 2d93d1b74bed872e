package io.jixiao.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ReportServiceTest
class RegenerationTest {

    final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @BeforeEach
    void theOthersKnowTheEvaluation() {
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 1);
        RecordedSources.hasScore(evaluation, 2);
    }

    @Test
    void aNewScoreGetsItsReportByItself() {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);

        evaluation
                .latestReport()
                .then()
                .body("scoreVersion", equalTo(1))
                .body("total", equalTo(100.00f))
                .body("grade", equalTo("EXCELLENT"))
                .body("files.format", containsInAnyOrder("docx", "html", "json"))
                .body("files.hash", hasItem(startsWith("sha256:")));
    }

    @Test
    void theWordFileOpensAndShowsTheScore() throws IOException {
        scores.tell(evaluation, 2);
        evaluation.untilReport(1);

        byte[] word = evaluation
                .editor()
                .get(evaluation.path() + "/reports/1/files/docx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".docx"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();

        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            assertTrue(text.getText().contains("99.44"));
            assertTrue(text.getText().contains("株洲市城市管理综合行政执法支队"));
        }
    }

    @Test
    void aSignedReviewIsPrintedBesideTheSelfScoresInANewVersion() throws IOException {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);

        RecordedSources.hasReview(evaluation);
        scores.tellReview(evaluation, 1);
        evaluation.untilReport(2);

        evaluation
                .editor()
                .get(evaluation.path() + "/reports/2/files/json")
                .then()
                .body("form.review.total", equalTo("98.00"))
                .body("form.review.lines[0].reviewScore", equalTo("8.00"))
                .body("inputs.review.hash", startsWith("sha256:"));
        byte[] word = evaluation
                .editor()
                .get(evaluation.path() + "/reports/2/files/docx")
                .then()
                .extract()
                .asByteArray();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            assertTrue(text.getText().contains("复核得分"));
            assertTrue(text.getText().contains("凭证不全"));
        }
    }

    @Test
    void theSameScoreToldTwiceMakesOneReport() {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);

        scores.tell(evaluation, 1);
        scores.tell(evaluation, 2);
        evaluation.untilReport(2);

        evaluation.editor().get(evaluation.path() + "/reports").then().body("items", hasSize(2));
    }

    @Test
    void aLateScoreChangesNothing() {
        scores.tell(evaluation, 2);
        evaluation.untilReport(1);

        scores.tell(evaluation, 1);
        TestEvaluation next = TestEvaluation.fresh();
        RecordedSources.has(next);
        RecordedSources.hasScore(next, 1);
        scores.tell(next, 1);
        next.untilReport(1);

        evaluation.latestReport().then().body("version", equalTo(1)).body("scoreVersion", equalTo(2));
        assertEquals(0, RecordedSources.asked(evaluation, 1));
    }

    @Test
    void aNewNarrativeRegeneratesTheReport() {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);

        evaluation
                .editor()
                .body("""
                        {"overallPerformance": ["全年任务完成。"], "projectPerformance": [], "problems": ["指标不够明确。"],
                         "improvements": []}
                        """)
                .put(evaluation.path() + "/narrative")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        evaluation.untilReport(2);

        evaluation.latestReport().then().body("scoreVersion", equalTo(1)).body("narrativeVersion", equalTo(1));
    }

    @Test
    void whoWritesIsToldToTheScoringServiceInTheirOwnName() {
        write("完成。").statusCode(200);

        String bearer = RecordedSources.narrativeEditsBegun(evaluation).getFirst();
        assertEquals(1, RecordedSources.narrativeEditsBegun(evaluation).size());
        String claims = new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8);
        assertTrue(claims.contains("li.wei"), claims);
    }

    @ParameterizedTest(name = "told {0}, the writer is answered {1} {2}")
    @CsvSource({
        "404, 404, NOT_FOUND",
        "409, 409, NARRATIVE_LOCKED",
        "403, 503, SCORING_SERVICE_AWAY",
        "500, 503, SCORING_SERVICE_AWAY"
    })
    void noWordIsKeptThatTheScoringServiceWasNotToldOf(int told, int answered, String code) {
        RecordedSources.answersNarrativeEdits(evaluation, told);

        write("完成。").statusCode(answered).body("code", equalTo(code));

        evaluation.editor().get(evaluation.path() + "/narrative").then().statusCode(404);
    }

    private ValidatableResponse write(String words) {
        return evaluation
                .editor()
                .body("""
                        {"overallPerformance": ["%s"], "projectPerformance": [], "problems": [], "improvements": []}
                        """.formatted(words))
                .put(evaluation.path() + "/narrative")
                .then();
    }

    @Test
    void theSameWordsAgainMakeNoNewVersion() {
        String words =
                "{\"overallPerformance\": [\"完成。\"], \"projectPerformance\": [], \"problems\": [], \"improvements\": []}";
        evaluation
                .editor()
                .body(words)
                .put(evaluation.path() + "/narrative")
                .then()
                .statusCode(200);

        evaluation
                .editor()
                .header("If-Match", "\"1\"")
                .body(words)
                .put(evaluation.path() + "/narrative")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void theHistoryOfANarrativeKeepsWhatWasWrittenBefore() {
        String words = "{\"overallPerformance\": [\"%s\"], \"projectPerformance\": [], \"problems\": [],"
                + " \"improvements\": []}";
        evaluation.editor().get(evaluation.path() + "/narrative/audit").then().statusCode(404);
        evaluation.editor().body(words.formatted("完成。")).put(evaluation.path() + "/narrative");
        evaluation
                .editor()
                .header("If-Match", "\"1\"")
                .body(words.formatted("全部完成。"))
                .put(evaluation.path() + "/narrative")
                .then()
                .statusCode(200);

        evaluation
                .editor()
                .get(evaluation.path() + "/narrative/audit")
                .then()
                .statusCode(200)
                .body("items.action", contains("WRITTEN", "WRITTEN"))
                .body("items[1].who", equalTo("li.wei"))
                .body("items[1].before.overallPerformance", contains("完成。"))
                .body("items[1].after.overallPerformance", contains("全部完成。"));
        evaluation
                .admin()
                .get(evaluation.path() + "/narrative/audit/integrity")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        TestEvaluation.fresh()
                .editor()
                .get(evaluation.path() + "/narrative/audit")
                .then()
                .statusCode(404);
    }

    @Test
    void theReportsOfAnEvaluationOutsideTheScopeAreAsUnknownAsItsNewest() {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);
        var stranger = TestEvaluation.fresh().editor();
        RecordedSources.answersTheEvaluation(evaluation, 404);

        stranger.get(evaluation.path() + "/reports").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        stranger.get(evaluation.path() + "/reports/latest").then().statusCode(404);
        stranger.get(TestEvaluation.fresh().path() + "/reports").then().statusCode(404);
        evaluation
                .editor()
                .get(evaluation.path() + "/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void beforeAnythingOfAnEvaluationIsKnownHereItsListIsEmptyForWhoseItIs() {
        evaluation
                .editor()
                .get(evaluation.path() + "/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        RecordedSources.answersTheEvaluation(evaluation, 500);
        evaluation
                .editor()
                .get(evaluation.path() + "/reports")
                .then()
                .statusCode(503)
                .body("code", equalTo("SCORING_SERVICE_AWAY"));
    }

    @Test
    void wherePeopleHaveWrittenAndNothingIsSubmittedTheListIsEmpty() {
        write("完成。").statusCode(200);

        evaluation
                .editor()
                .get(evaluation.path() + "/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void theDifferenceNamesLineValuesAndPoints() {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);
        scores.tell(evaluation, 2);
        evaluation.untilReport(2);

        evaluation
                .editor()
                .get(evaluation.path() + "/reports/1/differences/2")
                .then()
                .statusCode(200)
                .body("changes.find { it.kind == 'TOTAL' }.after", equalTo("99.44"))
                .body("changes.find { it.kind == 'ACTUAL' }.line", equalTo("执法满意率"))
                .body("changes.find { it.kind == 'ACTUAL' }.before", equalTo("93%"))
                .body("changes.find { it.kind == 'ACTUAL' }.after", equalTo("85%"))
                .body("changes.find { it.kind == 'SCORE' }.points", equalTo(-0.56f));
    }

    @Test
    void theDifferenceIsReadAsAPageAndAsWordWithTrackedChanges() {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);
        scores.tell(evaluation, 2);
        evaluation.untilReport(2);
        String difference = evaluation.path() + "/reports/1/differences/2/files/";

        evaluation
                .editor()
                .get(difference + "html")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("执法满意率"));
        evaluation
                .editor()
                .get(difference + "docx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("Content-Disposition", containsString("-v1-v2.docx"));
        evaluation.editor().get(difference + "pdf").then().statusCode(404);
        TestEvaluation.fresh().editor().get(difference + "html").then().statusCode(404);
    }

    @Test
    void anothersReportIsNotThere() {
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);

        TestEvaluation.fresh()
                .editor()
                .get(evaluation.path() + "/reports/1/files/html")
                .then()
                .statusCode(404);
    }
}
