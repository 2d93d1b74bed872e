package io.jixiao.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CappedRulesTest {
    private static final RuleSet CAPPED = CappedRules.CAPPED;

    @Test
    void capsStandWithTheLowestExecutionFirstHoweverTheyAreWritten() {
        assertEquals(
                List.of("50 59", "60 69", "70 79", "80 89"),
                CAPPED.executionCaps().stream()
                        .map(cap -> cap.executionBelowPercent() + " " + cap.total())
                        .toList());
        assertEquals(new BigDecimal("2"), CAPPED.methods().overAchievementPoints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023"})
    void noShippedRuleSetCapsOrDeducts(String id) {
        assertNull(RuleSets.shipped(id).executionCaps());
        assertNull(RuleSets.shipped(id).methods().overAchievementPoints());
    }

    @Test
    void aRuleSetWithCapsIsTheSameAfterAWayThroughJson() throws Exception {
        assertEquals(CAPPED, RuleSets.parse(new ObjectMapper().writeValueAsString(CAPPED)));
    }

    @Test
    void aRuleSetThatExtendsACappedOneMayTakeTheCapsOut() {
        String base = CappedRules.JSON;
        RuleSet without = RuleSets.parse(
                """
                {"extends": {"id": "CAPPED", "version": 1}, "id": "FREE", "version": 1, "title": {"zh": "无", "en": "none"},
                 "region": "000000", "firstYear": 2016, "executionCaps": null, "methods": {"overAchievementPoints": null}}
                """, (id, version) -> Optional.of(id.equals("CAPPED") ? base : RuleSets.shippedJson(id)));

        assertNull(without.executionCaps());
        assertNull(without.methods().overAchievementPoints());
    }

    @ParameterizedTest(name = "{0} for {1} is refused at {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "executionBelowPercent": 80  | "executionBelowPercent": 0    | executionCaps.executionBelowPercent | 应大于 0，至多 100
                    "executionBelowPercent": 80  | "executionBelowPercent": 101  | executionCaps.executionBelowPercent | 应大于 0，至多 100
                    "executionBelowPercent": 80  | "executionBelowPercent": -80  | executionCaps.executionBelowPercent | 应大于 0，至多 100
                    "executionBelowPercent": 80, |                               | executionCaps.executionBelowPercent | 必须填写
                    "executionBelowPercent": 80  | "executionBelowPercent": "x"  | executionCaps.0.executionBelowPercent | 应为该部分的类型
                    "executionBelowPercent": 80  | "executionBelowPercent": 70   | executionCaps                       | 各档执行率不应重复
                    "executionBelowPercent": 80  | "executionBelowPercent": 80, "beyond": 1 | executionCaps.0.beyond    | 评分办法没有这一部分
                    "total": 89                  | "total": 79                   | executionCaps                       | 各档执行率不应重复
                    "total": 89                  | "total": 60                   | executionCaps                       | 各档执行率不应重复
                    "total": 89                  | "total": 100                  | executionCaps.total                 | 应小于总分 100
                    "total": 89                  | "total": 189                  | executionCaps.total                 | 应小于总分 100
                    "total": 89                  | "total": 88.995               | executionCaps.total                 | 小数位数不应多于 2 位
                    "total": 59                  | "total": -1                   | executionCaps.total                 | 不应小于 0
                    , "total": 89                |                               | executionCaps.total                 | 必须填写
                    "overAchievementPoints": 2   | "overAchievementPoints": 0    | methods.overAchievementPoints       | 应大于 0
                    "overAchievementPoints": 2   | "overAchievementPoints": -2   | methods.overAchievementPoints       | 应大于 0
                    "overAchievementPoints": 2   | "overAchievementPoints": 2, "overAchievementDeduction": 0.5 | methods.overAchievementPoints | 与 overAchievementDeduction
                    """)
    void whatIsWrongIsRefusedByTheNameOfItsField(String right, String wrong, String part, String rule) {
        String json = CappedRules.JSON.replace(right, wrong == null ? "" : wrong);

        InvalidRuleSet refusal = assertThrows(InvalidRuleSet.class, () -> RuleSets.parse(json));

        assertEquals(part, refusal.part());
        assertTrue(refusal.rule(Locale.CHINA).startsWith(rule), refusal.rule(Locale.CHINA));
    }

    @Test
    void aLoneCapOrHalfAPointIsAllowed() {
        String lone = "\"executionCaps\": [{\"executionBelowPercent\": 60.5, \"total\": 0}]";
        String json = CappedRules.JSON
                .replaceFirst("(?s)\"executionCaps\": \\[.*?]", lone)
                .replace("\"overAchievementPoints\": 2", "\"overAchievementPoints\": 0.5");

        assertEquals(1, RuleSets.parse(json).executionCaps().size());
        assertNull(RuleSets.parse(json.replace(lone, "\"executionCaps\": []")).executionCaps());
    }
}
