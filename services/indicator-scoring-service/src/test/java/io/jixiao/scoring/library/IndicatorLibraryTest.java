package io.jixiao.scoring.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.scoring.TestUnit;
import io.jixiao.testkit.TestTokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ScoringServiceTest
class IndicatorLibraryTest {

    static final String LIBRARY = "/api/scoring/v1/indicator-library";

    /** In no other test's name, so that searches find this test's own indicators only. */
    final String word = UUID.randomUUID().toString().substring(0, 8);

    final String code = "430200-" + word.toUpperCase(Locale.ROOT);

    @Test
    void aShippedIndicatorIsFoundByAnyPartOfItsChineseName() {
        editorOf("430200")
                .queryParam("name", "环境卫生考核")
                .get(LIBRARY)
                .then()
                .statusCode(200)
                .body("items.code", contains("URB-06"))
                .body("items[0].target", equalTo("≥90分"))
                .body("items[0].divisionCode", equalTo("000000"))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "name, 考核 市容, URB-06",
        "name, CLEANLINESS check, URB-06",
        "name, ｃｌｅａｎｌｉｎｅｓｓ ｃｈｅｃｋ, URB-06",
        "unit, TB, DIG-03",
        "unit, 微克/立方米, ENV-08"
    })
    void aSearchNeedNotBeExact(String parameter, String wanted, String found) {
        editorOf("430200").queryParam(parameter, wanted).get(LIBRARY).then().body("items.code", contains(found));
    }

    @Test
    void fieldClassAndSubclassNarrowTheSearch() {
        editorOf("430200")
                .queryParam("field", "EDUCATION")
                .queryParam("indicatorClass", "OUTPUT")
                .queryParam("indicatorSubclass", "TIMELINESS")
                .get(LIBRARY)
                .then()
                .body("items.code", contains("EDU-08", "EDU-09"));
    }

    @Test
    void wildcardsInANameAreLettersLikeAnyOther() {
        put(code, indicator("利用率（" + word + "_%）")).statusCode(200);

        found(word + "_%").body("items.code", contains(code));
        found(word.substring(0, 4) + "%" + word.substring(4)).body("items", empty());
        found(word + "%_").body("items", empty());
        found(word + "\\").body("items", empty());
    }

    @Test
    void thePagesTogetherHoldEveryIndicatorOnceInTheOrderOfCodes() {
        put(code, indicator("停放点规范率" + word)).statusCode(200);
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = editorOf("430200").queryParam("limit", 60);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get(LIBRARY);
            codes.addAll(answer.path(
                    "items.findAll { it.divisionCode == '000000' || it.code == '%s' }.code".formatted(code)));
            cursor = answer.path("nextCursor");
        } while (cursor != null);

        assertEquals(351, codes.size());
        assertEquals(codes.stream().sorted().distinct().toList(), codes);
    }

    @Test
    void aBureauAddsToItsLibraryAndSupersedesItsOwn() {
        put(code, indicator("停放点规范率" + word)).statusCode(200).header("ETag", "\"1\"");
        admin().header("If-Match", "\"1\"")
                .body(indicator("停放点规范率" + word).replace("≥95%", "≥98%"))
                .put(LIBRARY + "/" + code)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        found(word).body("items.target", contains("≥98%"));
        editorOf("430200")
                .get(LIBRARY + "/" + code + "/versions/1")
                .then()
                .statusCode(200)
                .body("target", equalTo("≥95%"))
                .body("addedBy", equalTo("he.yun"));
    }

    @Test
    void anIndicatorThatIsThereChangesOnlyOnTheVersionThatWasRead() {
        put(code, indicator("停放点规范率" + word)).statusCode(200);

        put(code, indicator("停放点规范率" + word)).statusCode(428);
        admin().header("If-Match", "\"7\"")
                .body(indicator("停放点规范率" + word))
                .put(LIBRARY + "/" + code)
                .then()
                .statusCode(412);
    }

    @Test
    void aRetriedAdditionGetsTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        for (int time = 1; time <= 2; time++) {
            admin().header("Idempotency-Key", key)
                    .body(indicator("停放点规范率" + word))
                    .put(LIBRARY + "/" + code)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
    }

    @Test
    void whatIsWithdrawnIsNoLongerFoundButStaysReadable() {
        put(code, indicator("停放点规范率" + word)).statusCode(200);
        admin().header("If-Match", "\"1\"").delete(LIBRARY + "/" + code).then().statusCode(200);

        found(word).body("items", empty());
        editorOf("430200").get(LIBRARY + "/" + code).then().statusCode(200).body("withdrawn", equalTo(true));
    }

    @Test
    void theDivisionAndTheLevelsBelowItReadItsLibraryAndNobodyElse() {
        put(code, indicator("停放点规范率" + word)).statusCode(200);

        editorOf("430200").get(LIBRARY + "/" + code).then().statusCode(200);
        editorOf("430211").get(LIBRARY + "/" + code).then().statusCode(200);
        editorOf("430100").get(LIBRARY + "/" + code).then().statusCode(404);
        editorOf("430000").get(LIBRARY + "/" + code).then().statusCode(404);
        TestUnit.bearing(TestTokens.as("xu.lan")
                        .roles("AUDITOR")
                        .division("430000/*")
                        .token())
                .queryParam("name", word)
                .get(LIBRARY)
                .then()
                .body("items.code", contains(code));
        editorOf("430100").queryParam("name", word).get(LIBRARY).then().body("items", empty());
    }

    @Test
    void aBureauAddsToItsOwnDivisionOnly() {
        put("110000-" + word.toUpperCase(Locale.ROOT), indicator("停放点规范率" + word))
                .statusCode(403);
        put("430211-" + word.toUpperCase(Locale.ROOT), indicator("停放点规范率" + word))
                .statusCode(403);
        editorOf("430200")
                .body(indicator("停放点规范率" + word))
                .put(LIBRARY + "/" + code)
                .then()
                .statusCode(403);
    }

    @Test
    void aShippedIndicatorIsNobodysToChange() {
        put("URB-06", indicator("停放点规范率" + word)).statusCode(400).body("errors[0].pointer", containsString("code"));
    }

    @Test
    void aTargetThatCannotBeMeasuredIsRefusedWithWhatAReviewerWouldSay() {
        put(code, indicator("停放点规范率" + word).replace("≥95%", "效果显著"))
                .statusCode(422)
                .body("errors.pointer", everyItem(equalTo("/target")))
                .body("errors.rule", hasItems("MEASURABLE", "TARGET_VAGUE"))
                .body("errors.message", hasItem(containsString("is vague")));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "field, SORCERY, Must be one of",
        "indicatorClass, OUT, Must be one of",
        "divisionCode, 43, ''",
        "limit, 0, ''",
        "limit, many, Must be a whole number",
        "cursor, %%%, Use the cursor"
    })
    void aWrongParameterIsNamed(String parameter, String value, String message) {
        editorOf("430200")
                .queryParam(parameter, value)
                .get(LIBRARY)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(parameter))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        editorOf("430200").get(LIBRARY + "/EDU-99").then().statusCode(404);
        editorOf("430200").get(LIBRARY + "/EDU-01/versions/2").then().statusCode(404);
        admin().header("If-Match", "\"1\"").delete(LIBRARY + "/" + code).then().statusCode(404);
    }

    private ValidatableResponse put(String to, String body) {
        return admin().body(body).put(LIBRARY + "/" + to).then();
    }

    private ValidatableResponse found(String name) {
        return editorOf("430200").queryParam("name", name).get(LIBRARY).then().statusCode(200);
    }

    private static String indicator(String name) {
        return """
                {"field": "URBAN_MANAGEMENT", "indicatorClass": "OUTPUT", "indicatorSubclass": "QUALITY",
                 "name": "%s", "nameEn": "Bicycle stands in order", "target": "≥95%%", "unit": "%%",
                 "direction": "HIGHER", "method": {"kind": "STEP", "step": 1, "pointsPerStep": 0.5},
                 "description": "抽查规范停放点数÷抽查停放点数", "source": "月度抽查记录"}
                """.formatted(name);
    }

    private static RequestSpecification admin() {
        return TestUnit.fresh().financeAdmin();
    }

    private static RequestSpecification editorOf(String division) {
        return TestUnit.bearing(TestTokens.as("li.wei")
                .roles("UNIT_EDITOR")
                .units(division + "/104001")
                .token());
    }
}
