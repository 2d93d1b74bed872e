package io.jixiao.report;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportServiceTest
class RequestedFilesTest {

    final TestEvaluation evaluation = TestEvaluation.fresh();

    @Inject
    ScoreTopic scores;

    @BeforeEach
    void anEvaluationWithItsReport() {
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 2);
        scores.tell(evaluation, 2);
        evaluation.untilReport(1);
    }

    @Test
    void aPdfIsMadeWhenItIsFirstAskedForAndKept() throws Exception {
        evaluation.latestReport().then().body("files", hasSize(3)).body("requestedFiles", empty());

        byte[] first = file("pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        String hash = file("pdf").header("ETag").replace("\"", "");
        byte[] second = file("pdf").asByteArray();

        assertArrayEquals(first, second);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertTrue(new PDFTextStripper().getText(document).contains("99.44"));
        }
        evaluation
                .latestReport()
                .then()
                .body("files.format", containsInAnyOrder("docx", "html", "json"))
                .body("requestedFiles", hasSize(1))
                .body("requestedFiles[0].format", equalTo("pdf"))
                .body("requestedFiles[0].hash", equalTo(hash))
                .body("requestedFiles[0].renderer", startsWith("sha256:"));
    }

    @Test
    void allWhoAskFirstGetTheSameBytes() {
        List<CompletableFuture<Response>> asked = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> file("xlsx")))
                .toList();
        List<byte[]> answers = asked.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.then().statusCode(200).extract().asByteArray())
                .toList();
        answers.forEach(each -> assertArrayEquals(answers.getFirst(), each));
        evaluation.latestReport().then().body("requestedFiles.format", equalTo(List.of("xlsx")));
    }

    @Test
    void aFileIsSavedUnderANameThatCanBeFiled() {
        file("docx")
                .then()
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"2021-" + evaluation.unitCode()
                                + "-department-v1.docx\"; filename*=UTF-8''2021%E5%B9%B4%E5%BA%A6-%E6%A0%AA%E6%B4%B2%E5%B8%82%E5%9F%8E%E5%B8%82"
                                + "%E7%AE%A1%E7%90%86%E7%BB%BC%E5%90%88%E8%A1%8C%E6%94%BF%E6%89%A7%E6%B3%95%E6%94%AF%E9%98%9F-%E9%83%A8%E9%97%A8"
                                + "%E6%95%B4%E4%BD%93%E6%94%AF%E5%87%BA%E7%BB%A9%E6%95%88%E8%87%AA%E8%AF%84%E6%8A%A5%E5%91%8A-%E7%AC%AC1%E7%89%88"
                                + ".docx"));
        evaluation
                .latestReport()
                .then()
                .body(
                        "files.fileName",
                        containsInAnyOrder(
                                "2021年度-株洲市城市管理综合行政执法支队-部门整体支出绩效自评报告-第1版.docx",
                                "2021年度-株洲市城市管理综合行政执法支队-部门整体支出绩效自评报告-第1版.html",
                                "2021年度-株洲市城市管理综合行政执法支队-部门整体支出绩效自评报告-第1版.json"));
        file("xlsx").then().header("Content-Disposition", containsString("-department-v1.xlsx\""));
    }

    @Test
    void aReportNamesItsFonts() {
        String fonts = file("json").path("inputs.fontSet");
        assertEquals(io.jixiao.report.document.font.FontSet.shipped().name(), fonts);
    }

    @Test
    void whatIsNotThereIsNotMade() {
        file("odt").then().statusCode(404);
        evaluation
                .editor()
                .get(evaluation.path() + "/reports/2/files/pdf")
                .then()
                .statusCode(404);
        TestEvaluation.fresh()
                .editor()
                .get(evaluation.path() + "/reports/1/files/pdf")
                .then()
                .statusCode(404);
    }

    private Response file(String format) {
        return evaluation.editor().get(evaluation.path() + "/reports/1/files/" + format);
    }
}
