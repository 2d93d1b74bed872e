package io.jixiao.engine.rules;

import static io.jixiao.engine.score.FindingCode.BUDGET_ZERO;
import static io.jixiao.engine.score.FindingCode.WEIGHTS_NOT_100;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule set does not say, it has from the one that it extends. */
class ExtendedRuleSetTest {
    private static final RuleSet NATIONAL = RuleSets.shipped("MOF-2020");

    @Test
    void whatIsNotSaidIsThatOfTheBase() {
        RuleSet city = extending("\"region\": \"430200\"");

        assertEquals("430200", city.region());
        assertEquals(NATIONAL.weights(), city.weights());
        assertEquals(NATIONAL.grades(), city.grades());
        assertEquals(NATIONAL.lexicon(), city.lexicon());
        assertEquals(NATIONAL.legalBasis(), city.legalBasis());
        assertEquals(NATIONAL.severities(), city.severities());
    }

    @Test
    void whatItIsCalledAndWhenItServesIsNeverThatOfTheBase() {
        RuleSet city = extending("\"legalBasis\": []");

        assertEquals("CITY", city.id());
        assertEquals(Map.of(), city.title());
        assertNull(city.region());
        assertEquals(0, city.firstYear());
        assertNull(city.lastYear());
    }

    @Test
    void oneThresholdIsChangedAndTheOthersStay() {
        Thresholds thresholds =
                extending("\"thresholds\": {\"concentratedWeight\": 25}").thresholds();

        assertEquals("25", thresholds.concentratedWeight().toPlainString());
        assertEquals("130", thresholds.overAchievedPercent().toPlainString());
    }

    @Test
    void oneSeverityIsChangedAndOneFindingIsNotLookedFor() {
        RuleSet city = extending("\"severities\": {\"BUDGET_ZERO\": \"WARNING\", \"WEIGHTS_NOT_100\": null}");

        assertEquals(NATIONAL.severities().size() - 1, city.severities().size());
        assertEquals(Severity.WARNING, city.severities().get(BUDGET_ZERO));
        assertFalse(city.severities().containsKey(WEIGHTS_NOT_100));
        assertEquals(Severity.ERROR, NATIONAL.severities().get(WEIGHTS_NOT_100));
    }

    @Test
    void theWeightsOfTheClassesAreReplacedTogether() {
        RuleSet city = extending("""
                "weights": {"execution": 20, "classes": [{"classes": ["OUTPUT"], "weight": 80}], "redistribution": []}""");

        assertEquals("20", city.weights().execution().toPlainString());
        assertEquals(
                List.of(IndicatorClass.OUTPUT),
                city.weights().classes().stream()
                        .flatMap(it -> it.classes().stream())
                        .toList());
    }

    @Test
    void weightsThatNoLongerSumToTheBasesTotalAreRefused() {
        assertEquals("weights", refusal("\"weights\": {\"execution\": 20}").part());
    }

    @Test
    void oneClassIsAddedAndAnotherHasFewerSubclasses() {
        RuleSet city = extending("\"subclasses\": {\"COST\": [\"COST\"], \"OUTPUT\": [\"QUANTITY\"]}");

        assertEquals(List.of(IndicatorSubclass.COST), city.subclasses().get(IndicatorClass.COST));
        assertEquals(List.of(IndicatorSubclass.QUANTITY), city.subclasses().get(IndicatorClass.OUTPUT));
        assertEquals(4, city.subclasses().get(IndicatorClass.BENEFIT).size());
    }

    @Test
    void aLimitOfTheBaseIsLiftedByNull() {
        RuleSet city = RuleSets.parse("""
                {"extends": {"id": "SICHUAN-2023", "version": 1}, "id": "CITY", "version": 1,
                 "thresholds": {"executionExplanationLongest": null}}""");

        assertEquals(100, RuleSets.shipped("SICHUAN-2023").thresholds().executionExplanationLongest());
        assertNull(city.thresholds().executionExplanationLongest());
        assertEquals("90", city.thresholds().executionExplainedBelowPercent().toPlainString());
    }

    @ParameterizedTest(name = "{0} is refused at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "severities": {"WEIGHTS_NOT_10": null}   | severities                | Must be one of
                    "thresholds": {"concentrated": null}     | thresholds.concentrated   | Rule sets have no such part
                    "severities": {"BUDGET_ZERO": "FATAL"}   | severities.BUDGET_ZERO    | Must be one of
                    "rounding": null                         | rounding                  | Must be present
                    """)
    void whatIsMisspelledIsRefusedByItsName(String said, String part, String rule) {
        InvalidRuleSet refusal = refusal(said);

        assertEquals(part, refusal.part());
        assertEquals(rule, refusal.rule(Locale.ENGLISH).substring(0, rule.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"MOF-2020\", \"version\": 2}", "{\"id\": \"MOF-1999\", \"version\": 1}"})
    void aBaseThatIsUnknownIsRefused(String base) {
        InvalidRuleSet refusal =
                assertThrows(InvalidRuleSet.class, () -> RuleSets.parse("{\"extends\": " + base + "}"));

        assertEquals("extends", refusal.part());
        assertEquals("没有“", refusal.rule(Locale.CHINA).substring(0, 3));
        assertEquals(
                "There is no rule set version", refusal.rule(Locale.ENGLISH).substring(0, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"MOF-2020\"", "{\"id\": \"MOF-2020\"}", "{\"id\": \"MOF-2020\", \"version\": \"1\"}", "[]"})
    void aBaseWithoutIdAndVersionIsRefused(String base) {
        InvalidRuleSet refusal =
                assertThrows(InvalidRuleSet.class, () -> RuleSets.parse("{\"extends\": " + base + "}"));

        assertEquals("extends", refusal.part());
        assertEquals("Must have the id and version of a rule set", refusal.rule(Locale.ENGLISH));
    }

    @Test
    void aRuleSetExtendsOneThatExtendsAnother() {
        Map<String, String> known = known();
        known.put(
                "PROVINCE v3", document("PROVINCE", 3, "MOF-2020", 1, "\"thresholds\": {\"concentratedWeight\": 30}"));

        RuleSet city = parse(document("CITY", 1, "PROVINCE", 3, "\"thresholds\": {\"unitSlipFrom\": 60}"), known);

        assertEquals("30", city.thresholds().concentratedWeight().toPlainString());
        assertEquals("60", city.thresholds().unitSlipFrom().toPlainString());
        assertEquals("200", city.thresholds().unitSlipTo().toPlainString());
    }

    @Test
    void aRuleSetThatExtendsItselfByWayOfAnotherIsRefused() {
        Map<String, String> known = known();
        known.put("PROVINCE v3", document("PROVINCE", 3, "CITY", 1, "\"legalBasis\": []"));

        String city = document("CITY", 1, "PROVINCE", 3, "\"legalBasis\": []");
        InvalidRuleSet refusal = assertThrows(InvalidRuleSet.class, () -> parse(city, known));

        assertEquals("extends", refusal.part());
        assertEquals("\"CITY v1\" must not extend itself, directly or by others", refusal.rule(Locale.ENGLISH));
        assertEquals("“CITY v1”不得直接或间接地引用自身", refusal.rule(Locale.CHINA));
    }

    @Test
    void aRuleSetThatExtendsItselfIsRefused() {
        String city = document("CITY", 1, "CITY", 1, "\"legalBasis\": []");

        assertEquals(
                "\"CITY v1\" must not extend itself, directly or by others",
                assertThrows(InvalidRuleSet.class, () -> RuleSets.parse(city)).rule(Locale.ENGLISH));
    }

    @Test
    void theNextVersionExtendsTheOneBefore() {
        Map<String, String> known = known();
        known.put("CITY v1", document("CITY", 1, "MOF-2020", 1, "\"thresholds\": {\"concentratedWeight\": 30}"));

        RuleSet next = parse(document("CITY", 2, "CITY", 1, "\"legalBasis\": []"), known);

        assertEquals(2, next.version());
        assertEquals("30", next.thresholds().concentratedWeight().toPlainString());
    }

    @Test
    void theDecimalsOfANumberAreKept() {
        assertEquals(
                "25.50",
                extending("\"thresholds\": {\"concentratedWeight\": 25.50}")
                        .thresholds()
                        .concentratedWeight()
                        .toPlainString());
    }

    private static RuleSet extending(String said) {
        return RuleSets.parse(document("CITY", 1, "MOF-2020", 1, said));
    }

    private static InvalidRuleSet refusal(String said) {
        return assertThrows(InvalidRuleSet.class, () -> extending(said));
    }

    private static String document(String id, int version, String base, int baseVersion, String said) {
        return """
                {"extends": {"id": "%s", "version": %d}, "id": "%s", "version": %d, %s}""".formatted(base, baseVersion, id, version, said);
    }

    private static Map<String, String> known() {
        return new HashMap<>(Map.of("MOF-2020 v1", RuleSets.shippedJson("MOF-2020")));
    }

    private static RuleSet parse(String json, Map<String, String> known) {
        return RuleSets.parse(json, (id, version) -> Optional.ofNullable(known.get(id + " v" + version)));
    }
}
