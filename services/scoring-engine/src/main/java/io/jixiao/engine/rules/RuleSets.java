package io.jixiao.engine.rules;

import io.jixiao.engine.rules.document.RuleSetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rule sets that are shipped, and how others are read. */
public final class RuleSets {
    private RuleSets() {}

    /** Ids of the shipped rule sets, the national default first. */
    public static List<String> shipped() {
        return List.of("MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023");
    }

    /** A shipped rule set. Throws {@link InvalidRuleSet} for an id that is not shipped. */
    public static RuleSet shipped(String id) {
        return parse(shippedJson(id));
    }

    /** The JSON of a shipped rule set, as it is in the file: it may extend another, and names its lexicon. */
    public static String shippedJson(String id) {
        if (!shipped().contains(id)) {
            throw new InvalidRuleSet("id", "应为以下之一：" + shipped(), "Must be one of " + shipped());
        }
        try (InputStream json = RuleSets.class.getResourceAsStream("/rule-sets/" + id + ".json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As {@link #parse(String, BaseDocuments)}, where a rule set can only extend a shipped one. */
    public static RuleSet parse(String json) {
        return parse(json, (id, version) -> shipped().contains(id) ? Optional.of(shippedJson(id)) : Optional.empty());
    }

    /**
     * A rule set from its JSON, made whole: what it does not say it has from the one it extends, and its lexicon by id.
     * Strict: an unknown field, a missing part, or parts that contradict each other are refused with {@link InvalidRuleSet},
     * which names the part.
     */
    public static RuleSet parse(String json, BaseDocuments bases) {
        return RuleSetReader.read(json, bases);
    }
}
