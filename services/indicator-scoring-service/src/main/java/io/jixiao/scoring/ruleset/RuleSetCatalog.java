package io.jixiao.scoring.ruleset;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.platform.canonical.ContentHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The rule sets (评分办法) that evaluations can be scored by, each with the hash it is pinned by. */
@ApplicationScoped
public class RuleSetCatalog {

    /** @param hash over the rule set's canonical JSON, with its algorithm */
    public record Entry(RuleSet rules, String hash) {}

    private final List<Entry> entries = RuleSets.shipped().stream()
            .map(RuleSets::shipped)
            .map(rules -> new Entry(rules, ContentHash.ofJson(rules)))
            .toList();

    public List<Entry> all() {
        return entries;
    }

    /** The newest version of the rule set with this id that serves the year. */
    public Optional<Entry> serving(String id, int fiscalYear) {
        return entries.stream()
                .filter(entry -> entry.rules().id().equals(id) && entry.rules().serves(fiscalYear))
                .max((a, b) -> Integer.compare(a.rules().version(), b.rules().version()));
    }

    /** One version of a rule set. */
    public Optional<Entry> find(String id, int version) {
        return entries.stream()
                .filter(entry -> entry.rules().id().equals(id) && entry.rules().version() == version)
                .findFirst();
    }

    /**
     * The rule set that an evaluation is pinned to.
     *
     * @throws IllegalStateException where that version is gone or is no longer the same, which a release must never cause
     */
    public RuleSet pinned(String id, int version, String hash) {
        return find(id, version)
                .filter(entry -> entry.hash().equals(hash))
                .orElseThrow(() -> new IllegalStateException("rule set " + id + " v" + version + " is not " + hash))
                .rules();
    }
}
