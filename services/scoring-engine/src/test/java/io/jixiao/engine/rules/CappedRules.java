package io.jixiao.engine.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** MOF-2020 with the caps and the flat deduction of a city: no shipped rule set has them, as their source is not confirmed. */
public final class CappedRules {
    public static final String JSON = read();
    public static final RuleSet CAPPED = RuleSets.parse(JSON);

    private CappedRules() {}

    private static String read() {
        try (InputStream json = CappedRules.class.getResourceAsStream("/rule-sets/capped.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
