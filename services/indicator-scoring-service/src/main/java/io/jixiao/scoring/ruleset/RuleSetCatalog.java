package io.jixiao.scoring.ruleset;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.platform.canonical.ContentHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The rule sets (评分办法) that evaluations can be scored by: the shipped ones, and those that bureaus made. */
@ApplicationScoped
public class RuleSetCatalog {

    /** @param hash over the rule set's canonical JSON, with its algorithm; evaluations are pinned to it */
    public record Entry(RuleSet rules, String hash) {
        static Entry of(RuleSet rules) {
            return new Entry(rules, ContentHash.ofJson(rules));
        }

        public RuleSetReference reference() {
            return new RuleSetReference(rules.id(), rules.version(), hash);
        }
    }

    private final List<Entry> shipped =
            RuleSets.shipped().stream().map(RuleSets::shipped).map(Entry::of).toList();

    /** Read once: a version never changes. */
    private final Map<RuleSetVersion.Key, Entry> made = new ConcurrentHashMap<>();

    private final RuleSetRepository repository;

    RuleSetCatalog(RuleSetRepository repository) {
        this.repository = repository;
    }

    /** Every version there is, the shipped ones first. */
    public List<Entry> all() {
        return Stream.concat(shipped.stream(), repository.all().stream().map(this::entry))
                .toList();
    }

    /** One version of a rule set. */
    public Optional<Entry> find(String id, int version) {
        Optional<Entry> known = shipped.stream()
                .filter(entry -> entry.rules().id().equals(id) && entry.rules().version() == version)
                .findFirst()
                .or(() -> Optional.ofNullable(made.get(new RuleSetVersion.Key(id, version))));
        return known.or(() -> repository.find(id, version).map(this::entry));
    }

    /** The whole of one version as JSON, in the bytes that its hash is over. */
    Optional<String> document(String id, int version) {
        return find(id, version).map(Entry::rules).map(CanonicalJson::text);
    }

    /** The newest version of a rule set, whatever years it serves. */
    public Optional<Entry> newest(String id) {
        return all().stream()
                .filter(entry -> entry.rules().id().equals(id))
                .max(Comparator.comparing(entry -> entry.rules().version()));
    }

    /** The newest version of the rule set with this id that serves the year. */
    public Optional<Entry> serving(String id, int fiscalYear) {
        return all().stream()
                .filter(entry -> entry.rules().id().equals(id) && entry.rules().serves(fiscalYear))
                .max(Comparator.comparing(entry -> entry.rules().version()));
    }

    /**
     * The rule set that an evaluation is pinned to.
     *
     * @throws IllegalStateException where that version is gone or is no longer the same, which a release must never cause
     */
    public RuleSet pinned(RuleSetReference pinned) {
        return find(pinned.id(), pinned.version())
                .filter(entry -> entry.hash().equals(pinned.hash()))
                .orElseThrow(() -> new IllegalStateException("not there as it was: " + pinned))
                .rules();
    }

    private Entry entry(RuleSetVersion version) {
        return made.computeIfAbsent(version.key, key -> new Entry(RuleSets.parse(version.document), version.hash));
    }
}
