package io.jixiao.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.engine.score.FindingCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetsTest {
    private static final String MOF_2020 = RuleSets.shippedJson("MOF-2020");

    @Test
    void theNationalDefaultAndThreeOthersAreShipped() {
        assertEquals(List.of("MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023"), RuleSets.shipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023"})
    void eachShippedRuleSetIsWholeAndSaysWhatItStandsOn(String id) {
        RuleSet rules = RuleSets.shipped(id);

        assertEquals(id, rules.id());
        assertFalse(rules.legalBasis().isEmpty());
        assertFalse(rules.unconfirmed().isEmpty());
        assertEquals(
                EnumSet.allOf(FindingCode.class),
                EnumSet.copyOf(rules.severities().keySet()));
    }

    @ParameterizedTest(name = "{0} serves {1}: {2}")
    @CsvSource({
        "MOF-2020,2015,false",
        "MOF-2020,2016,true",
        "MOF-2020,2030,true",
        "SICHUAN-2023,2019,false",
        "SICHUAN-2023,2020,true"
    })
    void aRuleSetServesItsFiscalYears(String id, int year, boolean serves) {
        assertEquals(serves, RuleSets.shipped(id).serves(year));
    }

    @Test
    void aRuleSetServesNoYearAfterItsLast() {
        RuleSet ended = RuleSets.parse(MOF_2020.replace("\"lastYear\": null", "\"lastYear\": 2021"));

        assertTrue(ended.serves(2021));
        assertFalse(ended.serves(2022));
    }

    @Test
    void aRuleSetIsTheSameAfterAWayThroughJson() throws Exception {
        RuleSet rules = RuleSets.shipped("MOF-2021-COST");

        assertEquals(rules, RuleSets.parse(new ObjectMapper().writeValueAsString(rules)));
    }

    @ParameterizedTest(name = "{0} for {1} is refused at {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    "version": 1          | "version": 0            | version                      | 应为 1 或以上
                    "execution": 10       | "execution": 11         | weights                      | 预算执行率与各类指标的分值之和应为 100
                    "from": 0}            | "from": 1}              | grades                       | 最低等级应从 0 分起
                    "mode": "HALF_UP"     | "mode": "UPWARDS"       | rounding.mode                | 应为以下之一：
                    "mode": "HALF_UP"     | "mode": []              | rounding.mode                | 应为该部分的类型
                    "scoreDecimals": 2    | "scoreDecimals": 7      | rounding.scoreDecimals       | 应为 0 至 6
                    "region":             | "regoin":               | regoin                       | 评分办法没有这一部分
                    "concentratedWeight": 40, |                     | thresholds.concentratedWeight | 必须填写
                    "PARTIAL":            | "MET":                  | attainmentBands              | 应有 MET、PARTIAL、NOT_MET 三档的区间
                    "equality": "AT_LEAST", |                       | methods.equality             | 必须填写
                    "lexicon": "zh-1"     | "lexicon": {"carryOver": [""]} | lexicon               | 不应有空白词语
                    "execution": 10,      |                         | weights.execution            | 必须填写
                    "id": "MOF-2020",     |                         | id                           | 必须填写
                    "thresholds": {       | "thresholds": null, "title": { | thresholds            | 必须填写
                    """)
    void whatIsWrongIsRefusedByTheNameOfItsPart(String right, String wrong, String part, String rule) {
        String json = MOF_2020.replace(right, wrong == null ? "" : wrong);

        InvalidRuleSet refusal = assertThrows(InvalidRuleSet.class, () -> RuleSets.parse(json));

        assertEquals(part, refusal.part());
        assertTrue(refusal.rule(Locale.SIMPLIFIED_CHINESE).startsWith(rule), refusal.rule(Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}"})
    void whatIsNoRuleSetAtAllIsRefused(String json) {
        assertThrows(InvalidRuleSet.class, () -> RuleSets.parse(json));
    }

    @Test
    void anIdThatIsNotShippedIsRefused() {
        assertEquals(
                "id",
                assertThrows(InvalidRuleSet.class, () -> RuleSets.shipped("../MOF-2020"))
                        .part());
    }
}
