package io.jixiao.acceptance;

import static io.jixiao.acceptance.Integrator.LANGUAGE;
import static io.jixiao.acceptance.Integrator.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.client.budget.ApiException;
import io.jixiao.client.budget.api.AnnualBudgetsApi;
import io.jixiao.client.budget.api.LedgersApi;
import io.jixiao.client.budget.api.UnitsApi;
import io.jixiao.client.budget.model.AnnualBudgetRegistration;
import io.jixiao.client.budget.model.ExecutionRequest;
import io.jixiao.client.budget.model.ExpenditureKind;
import io.jixiao.client.budget.model.FundSource;
import io.jixiao.client.budget.model.MoneyInput;
import io.jixiao.client.budget.model.OpeningAmount;
import io.jixiao.client.budget.model.Problem;
import io.jixiao.client.budget.model.Staffing;
import io.jixiao.client.budget.model.UnitProfile;
import io.jixiao.client.budget.model.UnitRegistration;
import io.jixiao.client.report.api.ReportsApi;
import io.jixiao.client.scoring.api.EvaluationsApi;
import io.jixiao.client.scoring.api.FormChecksApi;
import io.jixiao.client.scoring.api.LifeCycleApi;
import io.jixiao.client.scoring.api.ScoresApi;
import io.jixiao.client.scoring.model.AnnualGoal;
import io.jixiao.client.scoring.model.EvaluationOpening;
import io.jixiao.client.scoring.model.FormCheckAnswer;
import io.jixiao.client.scoring.model.IndicatorClass;
import io.jixiao.client.scoring.model.IndicatorInput;
import io.jixiao.client.scoring.model.IndicatorSubclass;
import io.jixiao.client.scoring.model.Score;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.demo.Person;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients generated from api-specs/, and not touched since, do the main job on the running product. */
@AcceptanceTest
class GeneratedClientTest {
    private static final String DIVISION = "430200";
    private static final String UNIT = "209001";

    private Integrator bureau;
    private Integrator editor;
    private Integrator approver;

    @BeforeEach
    void threePeopleHaveTokens(LocalStack stack) {
        bureau = new Integrator(stack, Person.ofFinanceBureau(DIVISION));
        editor = new Integrator(stack, Person.editorOf(DIVISION + "/" + UNIT));
        approver = new Integrator(stack, Person.approverOf(DIVISION + "/" + UNIT));
    }

    @Test
    void theMainJobRunsFromTheUnitToTheWordFileAndBackThroughTheFormCheck() throws Exception {
        UUID unit = registerUnit(UNIT);
        UUID budget = registerBudget(unit, "10000");
        spend(budget, "8984.96");
        UUID evaluation = open(unit);
        submit(evaluation);

        Score score = new ScoresApi(editor.scoring())
                .getLatestScoreVersion(evaluation, LANGUAGE)
                .getScore();
        assertEquals(new BigDecimal("8.98"), score.getExecution().getScore()); // 10 · 8984.96 ÷ 10000
        assertEquals(new BigDecimal("90.00"), score.getLines().getFirst().getScore()); // 93 % where 90 % were asked for
        assertEquals(new BigDecimal("98.98"), score.getTotal());

        File word = awaitWordFile(evaluation);
        assertTrue(WordTable.of(Files.readAllBytes(word.toPath())).from("总分").contains("98.98"));

        FormCheckAnswer checked =
                new FormChecksApi(editor.scoring()).checkForm(word, "自评报告.docx", null, LANGUAGE, key());
        assertEquals(new BigDecimal("98.98"), checked.getTotal());
        Files.delete(word.toPath());
    }

    @Test
    void aRefusalIsReadAsTheProblemItIs() throws Exception {
        UUID unit = registerUnit("209002");

        ApiException refused = assertThrows(ApiException.class, () -> registerBudget(unit, "-1"));

        Problem problem = Problem.fromJson(refused.getResponseBody());
        assertEquals(422, refused.getCode());
        assertEquals("INVALID_FIELDS", problem.getCode());
        assertEquals("/openings/0/amount/amount", problem.getErrors().getFirst().getPointer());
    }

    private UUID registerUnit(String code) throws ApiException {
        return new UnitsApi(bureau.budget())
                .registerUnit(
                        new UnitRegistration()
                                .source("finance-430200")
                                .externalId(code)
                                .divisionCode(DIVISION)
                                .departmentCode("209")
                                .unitCode(code)
                                .name("市图书馆")
                                .profile(new UnitProfile()
                                        .addDutiesItem("公共阅览")
                                        .addOfficesItem("办公室")
                                        .staffing(new Staffing().authorized(20).actual(18))),
                        LANGUAGE,
                        key())
                .getId();
    }

    private UUID registerBudget(UUID unit, String yuan) throws ApiException {
        OpeningAmount opening =
                new OpeningAmount().fundSource(FundSource.CURRENT_APPROPRIATION).amount(new MoneyInput().amount(yuan));
        return new AnnualBudgetsApi(bureau.budget())
                .registerAnnualBudget(
                        new AnnualBudgetRegistration()
                                .unitId(unit)
                                .fiscalYear(2021)
                                .addOpeningsItem(opening),
                        LANGUAGE,
                        key())
                .getFigures()
                .getAnnualBudgetId();
    }

    private void spend(UUID budget, String yuan) throws ApiException {
        new LedgersApi(bureau.budget())
                .postExecution(
                        budget,
                        new ExecutionRequest()
                                .source("finance-430200")
                                .externalId("generated-client-1")
                                .fundSource(FundSource.CURRENT_APPROPRIATION)
                                .expenditureKind(ExpenditureKind.BASIC)
                                .amount(new MoneyInput().amount(yuan))
                                .businessDate(LocalDate.of(2021, 12, 1))
                                .reason("全年支出"),
                        LANGUAGE,
                        key());
    }

    private UUID open(UUID unit) throws io.jixiao.client.scoring.ApiException {
        IndicatorInput satisfaction = new IndicatorInput()
                .indicatorClass(IndicatorClass.SATISFACTION)
                .indicatorSubclass(IndicatorSubclass.SERVICE_RECIPIENTS)
                .name("读者满意率")
                .target("≥90%")
                .actual("93%")
                .weight(new BigDecimal(90));
        return new EvaluationsApi(editor.scoring())
                .openEvaluation(
                        new EvaluationOpening()
                                .unitId(unit)
                                .fiscalYear(2021)
                                .annualGoal(new AnnualGoal().expected("免费开放").actual("全年免费开放"))
                                .executionExplanation("年末一笔支出未达到支付条件；改进措施：加快支付审核。")
                                .addIndicatorsItem(satisfaction),
                        LANGUAGE,
                        key())
                .getId();
    }

    private void submit(UUID evaluation) throws io.jixiao.client.scoring.ApiException {
        String etag = new EvaluationsApi(approver.scoring())
                .getEvaluationWithHttpInfo(evaluation, LANGUAGE)
                .getHeaders()
                .get("etag")
                .getFirst();
        new LifeCycleApi(approver.scoring()).submitEvaluation(evaluation, etag, LANGUAGE, key());
    }

    private File awaitWordFile(UUID evaluation) throws io.jixiao.client.report.ApiException {
        ReportsApi reports = new ReportsApi(editor.report());
        Eventually.until(
                "the first report",
                () -> !reports.listReports(evaluation, null, null, LANGUAGE)
                        .getItems()
                        .isEmpty());
        return reports.getReportFile(evaluation, "docx", 1L, LANGUAGE);
    }
}
