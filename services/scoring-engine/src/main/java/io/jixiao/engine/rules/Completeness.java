package io.jixiao.engine.rules;

import org.jspecify.annotations.Nullable;

/** Refuses a rule set that lacks what scoring needs. */
final class Completeness {
    private Completeness() {}

    static void require(boolean holds, String part, String zh, String en) {
        if (!holds) {
            throw new InvalidRuleSet(part, zh, en);
        }
    }

    /** Takes name, value pairs. */
    static void requirePresent(@Nullable Object... namesAndParts) {
        for (int i = 0; i < namesAndParts.length; i += 2) {
            require(namesAndParts[i + 1] != null, (String) namesAndParts[i], "必须填写", "Must be present");
        }
    }
}
