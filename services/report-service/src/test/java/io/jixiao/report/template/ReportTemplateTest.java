package io.jixiao.report.template;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.RecordedSources;
import io.jixiao.report.ReportServiceTest;
import io.jixiao.report.ScoreTopic;
import io.jixiao.report.TestEvaluation;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bureaus make templates, look at them, and choose which of them lays out their reports. */
@ReportServiceTest
class ReportTemplateTest {
    private static final String TEMPLATES = "/api/report/v1/report-templates";
    private static final String ACTIVATIONS = "/api/report/v1/report-template-activations";
    private static final String ZHUZHOU = ACTIVATIONS + "/430200/2021/DEPARTMENT";

    private final TestEvaluation evaluation = TestEvaluation.fresh();
    private final String id = "T-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    ScoreTopic scores;

    @Inject
    TemplateActivations activations;

    @BeforeEach
    void anEvaluationWithItsReport() {
        RecordedSources.has(evaluation);
        RecordedSources.hasScore(evaluation, 1);
        scores.tell(evaluation, 1);
        evaluation.untilReport(1);
    }

    /** Other tests' reports are laid out as before. */
    @AfterEach
    void theUsualTemplateServesAgain() {
        if (evaluation.admin().get(ACTIVATIONS).asString().contains("430200")) {
            activated("DEPARTMENT-2021").statusCode(200);
        }
    }

    private String template(int version, String more) {
        return """
                {"extends": {"id": "DEPARTMENT-2021", "version": 1}, "id": "%s", "version": %d,
                 "title": {"zh": "株洲市样式", "en": "As in Zhuzhou"}, "region": "430200", "firstYear": 2021%s}
                """.formatted(id, version, more);
    }

    private ValidatableResponse made(String template) {
        return evaluation.admin().body(template).post(TEMPLATES).then();
    }

    private ValidatableResponse activated(String templateId) {
        String revision = evaluation
                                .admin()
                                .get(ACTIVATIONS)
                                .path("items.find { it.divisionCode == '430200' }.revision")
                        == null
                ? null
                : "\"" + evaluation.admin().get(ACTIVATIONS).path("items.find { it.divisionCode == '430200' }.revision")
                        + "\"";
        var request = evaluation.admin();
        if (revision != null) {
            request.header("If-Match", revision);
        }
        return request.body("{\"templateId\": \"" + templateId + "\", \"templateVersion\": 1, \"reason\": \"市财政局通知\"}")
                .put(ZHUZHOU)
                .then();
    }

    @Test
    void theShippedTemplatesAreListed() {
        evaluation
                .editor()
                .get(TEMPLATES)
                .then()
                .statusCode(200)
                .body("items.id", hasItems("DEPARTMENT-2021", "PROJECT-2021", "SICHUAN-2023", "YUNNAN-2022"))
                .body(
                        "items.find { it.id == 'SICHUAN-2023' }.outline.find { it.id == 'conclusion' }.maxLength",
                        equalTo(200));
    }

    @Test
    void aMadeTemplateIsKeptWholeAndNeverChanges() {
        made(template(1, ", \"paper\": {\"linePitch\": 30}")).statusCode(201).body("hash", startsWith("sha256:"));

        evaluation
                .admin()
                .get(TEMPLATES + "/" + id + "/versions/1/document")
                .then()
                .statusCode(200)
                .body("paper.linePitch", equalTo(30))
                .body("paper.top", equalTo(37))
                .body("outline.size()", equalTo(10));
        made(template(1, "")).statusCode(409).body("errors[0].pointer", equalTo("/version"));
        made(template(2, "")).statusCode(201);
    }

    @Test
    void whatIsWrongWithATemplateIsNamedFieldByField() {
        made(template(1, ", \"paper\": {\"fount\": \"HEI\"}, \"table\": {\"money\": \"USD\"}"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/paper/fount", "/table/money"))
                .body("errors.rule", hasItems("additionalProperties", "enum"));
        made(template(1, ", \"outline\": null")).statusCode(422).body("errors.pointer", hasItem("/outline"));
    }

    @Test
    void aTemplateIsMadeForADivisionInScopeByWhoMay() {
        made(template(1, "").replace("430200", "430300")).statusCode(403);
        evaluation.editor().body(template(1, "")).post(TEMPLATES).then().statusCode(403);
    }

    @Test
    void anActivationRegeneratesTheReportsThatItReaches() {
        made(template(1, ", \"front\": {\"title\": \"{year}年度绩效报告\"}")).statusCode(201);

        activated(id).statusCode(200).body("templateId", equalTo(id));
        evaluation.untilReport(2);

        evaluation
                .editor()
                .get(evaluation.path() + "/reports/2/files/json")
                .then()
                .body("inputs.template.id", equalTo(id))
                .body("inputs.template.version", equalTo("1"))
                .body("header.title", equalTo("2021年度绩效报告"))
                .body("template.paper.top", equalTo(37));
        evaluation
                .admin()
                .get(ZHUZHOU + "/audit")
                .then()
                .statusCode(200)
                .body("items[-1].after.templateId", equalTo(id));
    }

    @Test
    void anActivationThatChangesNothingOfAReportMakesNoVersion() {
        activated("DEPARTMENT-2021").statusCode(200);
        evaluation.untilJob("DONE");

        evaluation.latestReport().then().body("version", equalTo(1));
    }

    @Test
    void aTemplateOfProjectsLaysOutNoDepartmentsReports() {
        activated("PROJECT-2021").statusCode(422).body("errors[0].rule", equalTo("TEMPLATE_NOT_SERVING"));
        activated("NOWHERE").statusCode(422).body("errors[0].rule", equalTo("TEMPLATE_UNKNOWN"));
    }

    @Test
    void aPreviewIsLaidOutByTheTemplateAndKeptNowhere() {
        evaluation
                .admin()
                .queryParam("evaluationId", evaluation.id())
                .get(TEMPLATES + "/SICHUAN-2023/versions/1/preview")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("度量单位"))
                .body(containsString("评价结论"));
        byte[] pdf = evaluation
                .admin()
                .queryParam("evaluationId", evaluation.id())
                .queryParam("format", "pdf")
                .body(template(1, ""))
                .post(TEMPLATES + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertTrue(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII).startsWith("%PDF"));
        evaluation.latestReport().then().body("version", equalTo(1));
        evaluation.admin().get(TEMPLATES).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aPreviewIsOfWhatTheCallerMaySeeAndATemplateFits() {
        TestEvaluation.fresh()
                .editor()
                .queryParam("evaluationId", evaluation.id())
                .get(TEMPLATES + "/SICHUAN-2023/versions/1/preview")
                .then()
                .statusCode(404);
        evaluation
                .editor()
                .queryParam("evaluationId", evaluation.id())
                .get(TEMPLATES + "/PROJECT-2021/versions/1/preview")
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("TEMPLATE_NOT_SERVING"));
    }

    @Test
    void aLevelWithoutAChoiceOfItsOwnHasThatOfTheLevelAbove() {
        activated("SELF-AND-REVIEW-2021").statusCode(200);

        assertEquals("SELF-AND-REVIEW-2021", chosen("430211", 2021, SubjectKind.DEPARTMENT));
        assertEquals("DEPARTMENT-2021", chosen("430300", 2021, SubjectKind.DEPARTMENT));
        assertEquals("DEPARTMENT-2021", chosen("430211", 2022, SubjectKind.DEPARTMENT));
        assertEquals("PROJECT-2021", chosen("430211", 2021, SubjectKind.PROJECT));
    }

    @Test
    void whoActivatedAndItsTrailAreToldWithinTheDivisionOnly() {
        activated("DEPARTMENT-2021").statusCode(200);
        String found = "items.find { it.divisionCode == '430200' && it.subjectKind == 'DEPARTMENT' }.";

        auditorOf("430200").get(ACTIVATIONS).then().body(found + "activatedBy", equalTo("wang.fang"));
        auditorOf("430300")
                .get(ACTIVATIONS)
                .then()
                .body(found + "activatedBy", equalTo(""))
                .body(found + "templateId", equalTo("DEPARTMENT-2021"));
        auditorOf("430200").get(ZHUZHOU + "/audit").then().statusCode(200);
        auditorOf("430300").get(ZHUZHOU + "/audit").then().statusCode(404);
        auditorOf("430300").get(ZHUZHOU + "/audit/integrity").then().statusCode(404);
    }

    private static RequestSpecification auditorOf(String division) {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.as("liu.yang")
                                        .roles("AUDITOR")
                                        .division(division)
                                        .token());
    }

    private String chosen(String division, int year, SubjectKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> activations.chosen(division, year, kind).template().id());
    }
}
