package io.jixiao.budget;

import static io.jixiao.budget.Bureau.BUDGETS;
import static io.jixiao.budget.Bureau.UNITS;
import static io.jixiao.budget.Bureau.admin;
import static io.jixiao.budget.Bureau.newCode;
import static io.jixiao.budget.Bureau.unit;
import static io.jixiao.budget.ProblemAnswer.problem;
import static io.jixiao.budget.ProblemAnswer.wrongField;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong addresses, methods, parameters, media types and languages are answered with problem documents, too. */
@BudgetServiceTest
class AddressAndHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget/v1/banana",
                "/api/budget/v2/units",
                "/banana",
                "/api/budget/v1/units/00000000-0000-7000-8000-000000000000",
                "/api/budget/v1/units/banana",
                "/api/budget/v1/units/00000000-0000-7000-8000-000000000000/profile/versions/one",
            })
    void whatIsNotThereIsNotFound(String path) {
        admin().get(path).then().spec(problem(404, "NOT_FOUND", "not-found")).body("instance", equalTo(path));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "limit, 0, MIN",
        "limit, 201, MAX",
        "limit, many, FORMAT",
        "limit, 99999999999, FORMAT",
        "cursor, banana, CURSOR",
        "cursor, YmFuYW5h, CURSOR",
        "cursor, ***, CURSOR",
        "cursor, MDFhMjIzNWUtYzg0Zi03MzRkLWFhNmQtMmJiNTVhYmUzZA, CURSOR",
        "unitId, 104001, FORMAT",
        "fiscalYear, last, FORMAT",
    })
    void aWrongParameterIsNamed(String name, String value, String rule) {
        admin().queryParam(name, value)
                .get(BUDGETS)
                .then()
                .spec(problem(400, "INVALID_PARAMETER", "invalid-parameter"))
                .spec(wrongField(name, rule));
    }

    @Test
    void aMethodThatIsNotOfferedIsRefused() {
        admin().delete(UNITS).then().spec(problem(405, "METHOD_NOT_ALLOWED", "method-not-allowed"));
        admin().body("{}").put(UNITS).then().spec(problem(405, "METHOD_NOT_ALLOWED", "method-not-allowed"));
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedByItsMediaType() {
        admin().contentType("text/plain")
                .body(unit(newCode(), "支队"))
                .post(UNITS)
                .then()
                .spec(problem(415, "UNSUPPORTED_MEDIA_TYPE", "unsupported-media-type"));
        admin().contentType("application/xml")
                .body("<unit/>")
                .post(UNITS)
                .then()
                .spec(problem(415, "UNSUPPORTED_MEDIA_TYPE", "unsupported-media-type"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"json", "application/", "/json", "application/json/x"})
    void aMediaTypeThatIsNoneIsRefused(String mediaType) {
        admin().config(RestAssured.config()
                        .encoderConfig(encoderConfig().encodeContentTypeAs(mediaType, ContentType.TEXT)))
                .contentType(mediaType)
                .body(unit(newCode(), "支队"))
                .post(UNITS)
                .then()
                .spec(problem(415, "UNSUPPORTED_MEDIA_TYPE", "unsupported-media-type"));
    }

    @Test
    void anAnswerInAnotherFormatIsRefused() {
        admin().accept("text/csv").get(UNITS).then().spec(problem(406, "NOT_ACCEPTABLE", "not-acceptable"));
    }

    @ParameterizedTest(name = "Accept-Language {0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en | There is no such thing, or it is outside your scope",
                "en-GB, zh;q=0.8 | en | There is no such thing, or it is outside your scope",
                "zh-CN | zh-CN | 没有这个对象，或不在您的权限范围内",
                "zh | zh-CN | 没有这个对象，或不在您的权限范围内",
                "fr, en;q=0.5 | en | There is no such thing, or it is outside your scope",
                "fr | zh-CN | 没有这个对象，或不在您的权限范围内",
                "* | zh-CN | 没有这个对象，或不在您的权限范围内",
            })
    void problemsAreToldInTheLanguageAskedFor(String wish, String language, String title) {
        Bureau.inNoLanguage()
                .header("Accept-Language", wish)
                .get("/api/budget/v1/units/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .header("Content-Language", language)
                .body("title", equalTo(title));
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Fields break a rule | Must not be less than 2000",
                "zh-CN | 字段不符合规则 | 不能小于 2000",
            })
    void brokenRulesAreToldInTheLanguageAskedFor(String wish, String title, String message) {
        Bureau.inNoLanguage()
                .header("Accept-Language", wish)
                .body("""
                        {"unitId": "00000000-0000-7000-8000-000000000000", "fiscalYear": 1999,
                         "openings": [{"fundSource": "OTHER", "amount": {"amount": "1.00"}}]}
                        """)
                .post(BUDGETS)
                .then()
                .statusCode(422)
                .body("title", equalTo(title))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void whereNoLanguageIsAskedForProblemsAreChinese() {
        Bureau.inNoLanguage()
                .get("/api/budget/v1/units/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("没有这个对象，或不在您的权限范围内"));
    }
}
