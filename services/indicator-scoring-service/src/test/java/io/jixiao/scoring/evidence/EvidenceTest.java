package io.jixiao.scoring.evidence;

import static io.jixiao.scoring.TestUnit.EVALUATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.jixiao.scoring.RecordedBudgets;
import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ScoringServiceTest
class EvidenceTest {

    static final String LINE = "执法满意率";

    final TestUnit unit = TestUnit.fresh();

    @BeforeEach
    void theBureauKnowsTheUnit() {
        RecordedBudgets.hasBudget(unit, unit.fullyExecuted(3));
    }

    @Test
    void anActualIsMissingThenClaimedThenEvidenced() {
        String evaluation = unit.editor()
                .body(unit.opening().replace("\"actual\": \"93%\"", "\"unit\": \"%\""))
                .post(EVALUATIONS)
                .path("id");
        statusIs(evaluation, "MISSING");

        unit.amend(evaluation, LINE, "{\"actual\": \"93%\"}").statusCode(200);
        statusIs(evaluation, "CLAIMED");

        attach(evaluation, "问卷.pdf", Files.PDF)
                .statusCode(201)
                .body("fileName", equalTo("问卷.pdf"))
                .body("size", equalTo(Files.PDF.length))
                .body("hash", startsWith("sha256:"))
                .body("addedBy", equalTo("li.wei"));
        statusIs(evaluation, "EVIDENCED");
    }

    @Test
    void aFileComesBackAsItWasAttached() {
        String evaluation = unit.opened();
        byte[] word = Files.office("word/document.xml");
        String file = attach(evaluation, EvidenceType.DOCX_TYPE, "问卷 汇总.docx", word, "")
                .statusCode(201)
                .extract()
                .header("Location");

        byte[] content = unit.department()
                .get(file)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(EvidenceType.DOCX_TYPE))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename*=UTF-8''%E9%97%AE%E5%8D%B7%20%E6%B1%87%E6%80%BB.docx"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertArrayEquals(word, content);
        TestUnit.fresh().editor().get(file).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Application/PDF", "application/pdf; name=\"x\""})
    void aMediaTypeIsTheSameInAnyCaseAndWithParameters(String type) {
        attach(unit.opened(), type, "问卷.pdf", Files.PDF, "")
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"));
    }

    @Test
    void theFilesOfALineThatIsNotThereAreNotAnEmptyList() {
        String evaluation = unit.opened();
        String unknown = "00000000-0000-7000-8000-000000000000";

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/indicators/" + unknown + "/evidence")
                .then()
                .statusCode(404)
                .body("detail", equalTo("The evaluation has no indicator " + unknown))
                .body("errors[0].pointer", equalTo("indicatorId"));
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() {
        String evaluation = unit.opened();

        attach(evaluation, "问卷.pdf", "<html></html>".getBytes())
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_NOT_OF_TYPE"));
        attach(evaluation, "问卷.exe", Files.PDF).statusCode(422).body("code", equalTo("EVIDENCE_NOT_OF_TYPE"));
        attach(evaluation, "text/html", "问卷.html", "<html></html>".getBytes(), "")
                .statusCode(415);
        attach(evaluation, "问卷.pdf", Arrays.copyOf(Files.PDF, 5 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("code", equalTo("EVIDENCE_TOO_LARGE"));
        attach(evaluation, "问卷.pdf", Arrays.copyOf(Files.PDF, 5 * 1024 * 1024)).statusCode(201);
    }

    @Test
    void aFileThatDoesMoreThanShowItselfIsRefusedWithWhatWasFound() {
        String evaluation = unit.opened();
        byte[] macro = Files.office(
                Map.of("word/document.xml", "<a/>".getBytes(), "word/vbaProject.bin", new byte[] {1, 2, 3}));

        attach(evaluation, EvidenceType.DOCX_TYPE, "问卷.docx", macro, "")
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_ACTIVE"))
                .body("errors[0].rule", equalTo("MACRO"))
                .body("detail", startsWith("The file holds a macro (VBA or Excel 4.0) and is no evidence"));
        attach(evaluation, "问卷.pdf", "%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj".getBytes())
                .statusCode(422)
                .body("errors[0].rule", equalTo("SCRIPT"));
        unit.editor().get(evidence(evaluation)).then().body("items", hasSize(0));
    }

    @Test
    void aFileWithoutAMediaTypeIsRefused() {
        String evaluation = unit.opened();

        unit.editor()
                .noContentType()
                .header("If-Match", unit.etag(evaluation))
                .queryParam("fileName", "问卷.pdf")
                .post(evidence(evaluation))
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "..\\a.pdf", "a\r\nb.pdf", "a\0.pdf", "a\u202efdp.exe.pdf"})
    void aNameThatIsMoreThanANameIsRefused(String name) {
        attach(unit.opened(), name, Files.PDF)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("fileName"))
                .body("errors[0].message", startsWith("Must be a file name"));
    }

    @Test
    void aLineHasAtMostTenFilesAndNoneTwice() {
        String evaluation = unit.opened();
        for (int i = 1; i <= 10; i++) {
            attach(evaluation, "问卷.pdf", Files.pdf("第 " + i + " 份")).statusCode(201);
        }

        attach(evaluation, "问卷.pdf", Files.pdf("第 1 份")).statusCode(409).body("code", equalTo("EVIDENCE_EXISTS"));
        attach(evaluation, "问卷.pdf", Files.pdf("第 11 份")).statusCode(409).body("code", equalTo("EVIDENCE_LIMIT"));
        unit.editor().get(evidence(evaluation)).then().body("items", hasSize(10));
    }

    @Test
    void onceSubmittedEvidenceNeedsAReasonMakesAVersionAndStays() {
        String evaluation = unit.submitted();

        attach(evaluation, "问卷.pdf", Files.PDF).statusCode(422).body("code", equalTo("REASON_REQUIRED"));
        String file = attach(evaluation, EvidenceType.PDF_TYPE, "问卷.pdf", Files.PDF, "应主管部门要求补充")
                .statusCode(201)
                .extract()
                .header("Location");

        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/latest")
                .then()
                .body("version", equalTo(2))
                .body("score.total", equalTo(100.00f))
                .body("score.lines[8].evidenceStatus", equalTo("EVIDENCED"))
                .body("score.lines[0].evidenceStatus", equalTo("CLAIMED"));
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/versions/1")
                .then()
                .body("score.lines[8].evidenceStatus", equalTo("CLAIMED"));
        unit.editor()
                .header("If-Match", unit.etag(evaluation))
                .delete(file)
                .then()
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_ALLOWED"));
    }

    @Test
    void evidenceOfADraftIsRemovedAndBothAreAudited() {
        String evaluation = unit.opened();
        String file = attach(evaluation, "问卷.pdf", Files.PDF)
                .statusCode(201)
                .extract()
                .header("Location");

        unit.editor()
                .header("If-Match", unit.etag(evaluation))
                .delete(file)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        unit.editor().get(file).then().statusCode(404);
        unit.editor()
                .get(EVALUATIONS + "/" + evaluation + "/audit")
                .then()
                .body("items.action", contains("OPENED", "EVIDENCE_ADDED", "EVIDENCE_REMOVED"))
                .body("items[1].before.evidence", hasSize(0))
                .body("items[1].after.evidence", hasSize(1))
                .body("items[2].after.evidence", hasSize(0));
    }

    @Test
    void aRemovedLineTakesItsEvidenceAlong() {
        String evaluation = unit.opened();
        String file = attach(evaluation, "问卷.pdf", Files.PDF)
                .statusCode(201)
                .extract()
                .header("Location");

        unit.editor()
                .header("If-Match", unit.etag(evaluation))
                .delete(EVALUATIONS + "/" + evaluation + "/indicators/" + unit.indicator(evaluation, LINE))
                .then()
                .statusCode(200);

        unit.editor().get(file).then().statusCode(404);
    }

    private void statusIs(String evaluation, String status) {
        unit.editor().get(EVALUATIONS + "/" + evaluation).then().body("indicators[8].evidenceStatus", equalTo(status));
    }

    private ValidatableResponse attach(String evaluation, String name, byte[] content) {
        return attach(evaluation, EvidenceType.PDF_TYPE, name, content, "");
    }

    private ValidatableResponse attach(String evaluation, String type, String name, byte[] content, String reason) {
        return unit.editor()
                .contentType(type)
                .header("If-Match", unit.etag(evaluation))
                .queryParam("fileName", name)
                .queryParam("reason", reason)
                .body(content)
                .post(evidence(evaluation))
                .then();
    }

    private String evidence(String evaluation) {
        return EVALUATIONS + "/" + evaluation + "/indicators/" + unit.indicator(evaluation, LINE) + "/evidence";
    }
}
