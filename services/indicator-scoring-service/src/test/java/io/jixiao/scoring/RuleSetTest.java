package io.jixiao.scoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.testkit.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ScoringServiceTest
public class RuleSetTest {

    static final String RULE_SETS = "/api/scoring/v1/rule-sets";

    final String id = "TEST-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theShippedOnesAreThere() {
        admin().get(RULE_SETS)
                .then()
                .statusCode(200)
                .body("items.id", hasItems("MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023"))
                .body("items[0].hash", startsWith("sha256:"));
    }

    @Test
    void aRuleSetIsMadeFromAnotherAndSupersededByItsNextVersion() {
        admin().body(ruleSet(1)).post(RULE_SETS).then().statusCode(201).body("version", equalTo(1));
        admin().body(ruleSet(2)).post(RULE_SETS).then().statusCode(201).body("version", equalTo(2));

        admin().get(RULE_SETS + "/" + id + "/versions/1").then().statusCode(200).body("region", equalTo("430200"));
    }

    @Test
    void aVersionIsMadeOnce() {
        admin().body(ruleSet(1)).post(RULE_SETS).then().statusCode(201);

        admin().body(ruleSet(1)).post(RULE_SETS).then().statusCode(409).body("detail", containsString("is 2"));
    }

    @Test
    void anIncompleteRuleSetIsRefusedWithThePartThatIsMissing() {
        admin().body("{\"id\": \"%s\", \"version\": 1}".formatted(id))
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/weights"));
    }

    @Test
    void aBureauMakesRulesForItsOwnDivisionOnly() {
        admin().body(ruleSet(1).replace("\"430200\"", "\"110000\""))
                .post(RULE_SETS)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodySupersedesTheRulesOfAnotherDivision() {
        admin().body(ruleSet("MOF-2020", 2))
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/region"))
                .body("errors[0].rule", equalTo("SAME_DIVISION"));

        admin().get(RULE_SETS + "/MOF-2020/versions/2").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A B", "../MOF-2020", "", "-", "\u202eMOF", "A\\nB"})
    void anIdThatCannotStandInAnAddressIsRefused(String strange) {
        admin().body(ruleSet(strange, 1))
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"4302\"", "\"430200/*\""})
    void aRuleSetIsForADivision(String region) {
        admin().body(ruleSet(1).replace("\"430200\"", region))
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/region"));
    }

    @Test
    void aPartThatIsUnknownIsNamedWithoutWordsFromTheInside() {
        admin().body(ruleSet(1).replace("\"region\"", "\"regoin\": 1, \"region\""))
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/regoin"))
                .body("errors[0].message", not(containsString("io.jixiao")));
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The execution rate and the classes must sum to 100",
                "zh-CN | 预算执行率与各类指标的分值之和应为 100",
            })
    void aBrokenRuleIsToldInTheLanguageAskedFor(String language, String message) {
        readerOf(language)
                .body(ruleSet(1).replace("\"execution\":\"10\"", "\"execution\":\"11\""))
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/weights"))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void aBodyThatIsNoRuleSetIsNamedAsAWhole() {
        admin().body("[]").post(RULE_SETS).then().statusCode(422).body("errors[0].pointer", equalTo(""));
    }

    @Test
    void aRuleSetSaysWhatDiffersAndIsAnsweredWhole() {
        admin().body(extending(id, 1, "MOF-2020", 1, """
                        "thresholds": {"concentratedWeight": 25}, "lexicon": {"add": {"vague": ["扎实"]}}"""))
                .post(RULE_SETS)
                .then()
                .statusCode(201)
                .body("grades.name", contains("优", "良", "中", "差"));
        admin().body(extending(id, 2, id, 1, "\"legalBasis\": [\"株财绩〔2024〕5号\"]"))
                .post(RULE_SETS)
                .then()
                .statusCode(201)
                .body("legalBasis", contains("株财绩〔2024〕5号"));

        admin().get(RULE_SETS + "/" + id + "/versions/2/document")
                .then()
                .statusCode(200)
                .body("extends", nullValue())
                .body("thresholds.concentratedWeight", equalTo("25"))
                .body("thresholds.overAchievedPercent", equalTo("130"))
                .body("lexicon.vague", hasItems("显著", "扎实"))
                .body("severities.BUDGET_ZERO", equalTo("ERROR"));
    }

    @Test
    void whatIsKeptIsWhatTheHashIsOver() {
        String hash = admin().body(extending(id, 1, "MOF-2020", 1, "\"lexicon\": \"zh-1\""))
                .post(RULE_SETS)
                .then()
                .statusCode(201)
                .extract()
                .path("hash");
        byte[] document =
                admin().get(RULE_SETS + "/" + id + "/versions/1/document").asByteArray();

        assertEquals(hash, ContentHash.of(document));
    }

    @ParameterizedTest(name = "{2} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    MOF-2020 | 9 | \"lexicon\": \"zh-1\"              | /extends         | There is no rule set version \"MOF-2020 v9\" | 没有“MOF-2020 v9”这个评分办法版本
                    MOF-2020 | 1 | \"lexicon\": \"zh-9\"              | /lexicon         | Must be one of the lexicons [zh-1]          | 应为以下词库之一：[zh-1]
                    MOF-2020 | 1 | \"lexicon\": {\"extends\": \"zh-9\"} | /lexicon/extends | Must be one of the lexicons [zh-1]          | 应为以下词库之一：[zh-1]
                    """)
    void whatIsNamedAndUnknownIsToldByItsFieldInBothLanguages(
            String base, int version, String said, String pointer, String english, String chinese) {
        String body = extending(id, 1, base, version, said);

        readerOf("en")
                .body(body)
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].message", equalTo(english));
        readerOf("zh-CN").body(body).post(RULE_SETS).then().body("errors[0].message", equalTo(chinese));
    }

    @Test
    void aRuleSetDoesNotExtendItself() {
        admin().body(extending(id, 1, id, 1, "\"legalBasis\": []"))
                .post(RULE_SETS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/extends"));
    }

    /** MOF-2020 under the test's own name, for Zhuzhou. */
    private String ruleSet(int version) {
        return ruleSet(id, version);
    }

    /** The national rules under another name, made for 430200. */
    public static String ruleSet(String id, int version) {
        return admin().get(RULE_SETS + "/MOF-2020/versions/1/document")
                .asString()
                .replace("\"id\":\"MOF-2020\"", "\"id\":\"" + id + "\"")
                .replace("\"region\":\"000000\"", "\"region\": \"430200\"")
                .replace("\"version\":1", "\"version\":" + version);
    }

    private static String extending(String id, int version, String base, int baseVersion, String said) {
        return """
                {"extends": {"id": "%s", "version": %d}, "id": "%s", "version": %d, "region": "430200", "firstYear": 2024,
                 "title": {"zh": "株洲市办法", "en": "Zhuzhou"}, %s}""".formatted(base, baseVersion, id, version, said);
    }

    static RequestSpecification admin() {
        return TestUnit.bearing(adminToken());
    }

    private static RequestSpecification readerOf(String language) {
        return given().header("Authorization", "Bearer " + adminToken())
                .header("Accept-Language", language)
                .contentType("application/json");
    }

    private static String adminToken() {
        return TestTokens.as("wang.fang")
                .roles("FINANCE_ADMIN")
                .division("430200")
                .token();
    }
}
