package io.jixiao.benchmarks;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;

/** The shipped rule sets, and one in which every method has the form that none of those uses. */
public final class RuleSetsOfAllForms {
    private RuleSetsOfAllForms() {}

    /** The four shipped ones and {@link #strict()}. */
    public static List<RuleSet> all() {
        List<RuleSet> all = new ArrayList<>();
        RuleSets.shipped().forEach(id -> all.add(RuleSets.shipped(id)));
        all.add(strict());
        return all;
    }

    /** "= t" strictly, limits by form B, a deduction of half the excess, and the older bands of attainment. */
    static RuleSet strict() {
        String json = RuleSets.shippedJson("MOF-2020")
                .replace("\"MOF-2020\"", "\"STRICT\"")
                .replace("\"AT_LEAST\"", "\"STRICT\", \"overAchievementDeduction\": 0.5")
                .replace("\"TARGET_OVER_ACTUAL\"", "\"EXCESS_DEDUCTED\"")
                .replace("{\"from\": 60, \"to\": 80,", "{\"from\": 50, \"to\": 80,")
                .replace("{\"from\": 0, \"to\": 60,", "{\"from\": 0, \"to\": 50,")
                .replace("{\"grade\": \"GOOD\", \"from\": 80}", "{\"grade\": \"GOOD\", \"from\": 75}")
                .replace("\"scoreDecimals\": 2", "\"scoreDecimals\": 1");
        return RuleSets.parse(json);
    }
}
