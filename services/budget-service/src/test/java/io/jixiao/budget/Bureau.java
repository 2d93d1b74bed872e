package io.jixiao.budget;

import static io.restassured.RestAssured.given;

import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.contract.AnswersKeepContract;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What tests need of the finance bureau of Zhuzhou: its tokens, and units and budgets that it registered. */
public final class Bureau {

    public static final String UNITS = "/api/budget/v1/units";
    public static final String BUDGETS = "/api/budget/v1/annual-budgets";

    private Bureau() {}

    public static RequestSpecification admin() {
        return bearing(adminToken());
    }

    /** The administrator's token without a wish for a language. */
    public static RequestSpecification inNoLanguage() {
        return given().header("Authorization", "Bearer " + adminToken()).contentType("application/json");
    }

    public static RequestSpecification editorOf(String unitCode) {
        return bearing(TestTokens.as("li.wei")
                .roles("UNIT_EDITOR")
                .units("430200/" + unitCode)
                .token());
    }

    public static String adminToken() {
        return TestTokens.as("wang.fang")
                .roles("FINANCE_ADMIN")
                .division("430200")
                .token();
    }

    public static RequestSpecification bearing(String token) {
        return given().filter(AnswersKeepContract.of("budget-service"))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    /** A code that no other test uses. */
    public static String newCode() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public static String unit(String code, String name) {
        return """
                {"source": "finance-430200", "externalId": "%s", "divisionCode": "430200", "departmentCode": "104",
                 "unitCode": "%s", "name": "%s",
                 "profile": {"duties": ["依法行使行政处罚权"], "offices": ["办公室", "财务装备科"],
                             "staffing": {"authorized": 50, "actual": 43}}}
                """.formatted(code, code, name);
    }

    public static String registeredUnit(String code) {
        return admin().body(unit(code, "株洲市城市管理综合行政执法支队"))
                .post(UNITS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String registeredBudget(String unitId) {
        return admin().body("""
                        {"unitId": "%s", "fiscalYear": 2021, "openings": [
                          {"fundSource": "CURRENT_APPROPRIATION", "amount": {"amount": "1064.54", "unit": "WAN_YUAN"}}]}
                        """.formatted(unitId))
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("figures.annualBudgetId");
    }

    public static String execution(String number, String wanYuan) {
        return """
                {"source": "finance-430200", "externalId": "%s", "fundSource": "CURRENT_APPROPRIATION",
                 "expenditureKind": "BASIC", "amount": {"amount": "%s", "unit": "WAN_YUAN"},
                 "businessDate": "2021-12-31", "reason": "十二月支出"}
                """.formatted(number, wanYuan);
    }

    public static String adjustment(String number, String wanYuan) {
        return """
                {"source": "finance-430200", "externalId": "%s", "fundSource": "CURRENT_APPROPRIATION",
                 "amount": {"amount": "%s", "unit": "WAN_YUAN"}, "businessDate": "2021-09-30", "reason": "追加人员经费"}
                """.formatted(number, wanYuan);
    }
}
