package io.jixiao.scoring.ruleset;

import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ruleset.RuleSetCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rule sets that divisions make: checked whole, for a division in the caller's scope, each change as the next version. */
@ApplicationScoped
class DivisionRuleSets {

    /** Letters of any script and digits: an id stands in addresses, and one id looks like one id. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");

    private final RuleSetCatalog catalog;
    private final RuleSetRepository repository;
    private final ExternalKeys keys;
    private final Caller caller;
    private final Clock clock;

    DivisionRuleSets(
            RuleSetCatalog catalog, RuleSetRepository repository, ExternalKeys keys, Caller caller, Clock clock) {
        this.catalog = catalog;
        this.repository = repository;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 422 naming the part that breaks a rule */
    Entry validated(String json) {
        try {
            return Entry.of(RuleSets.parse(json, catalog::document));
        } catch (InvalidRuleSet invalid) {
            String pointer =
                    invalid.part().isEmpty() ? "" : "/" + invalid.part().replace('.', '/');
            throw Problem.field(
                    pointer, "RULE_SET", invalid.rule(Locale.SIMPLIFIED_CHINESE), invalid.rule(Locale.ENGLISH));
        }
    }

    /**
     * @throws Problem 403 outside the caller's division, 409 where it is not the next version, 422 where it is invalid or
     *     would supersede another division's rules
     */
    Entry add(String json) {
        Entry entry = validated(json);
        RuleSet rules = entry.rules();
        refuseStrangeKeys(rules);
        refuseOutside(rules.region());
        keys.lock("rule-set", "id", rules.id());
        Optional<RuleSet> newest = catalog.newest(rules.id()).map(Entry::rules);
        newest.ifPresent(superseded -> refuseOtherDivision(superseded, rules));
        int next = newest.map(RuleSet::version).orElse(0) + 1;
        if (rules.version() != next) {
            throw Problem.of(
                    CommonProblem.CONFLICT,
                    "“%s”的下一个版本应为 %d".formatted(rules.id(), next),
                    "The next version of \"%s\" is %d".formatted(rules.id(), next));
        }
        RuleSetVersion version = new RuleSetVersion();
        version.key = new RuleSetVersion.Key(rules.id(), rules.version());
        version.divisionCode = rules.region();
        version.hash = entry.hash();
        version.document = CanonicalJson.text(rules);
        version.createdAt = clock.instant();
        version.createdBy = caller.subject();
        repository.add(version);
        return entry;
    }

    private static void refuseStrangeKeys(RuleSet rules) {
        if (!ID.matcher(rules.id()).matches()) {
            throw Problem.field(
                    "/id",
                    "ID",
                    "应为 1 至 64 个字母、汉字或数字，其间可用点、连字符和下划线",
                    "Must be 1 to 64 letters or digits, with dots, hyphens and underscores after the first");
        }
        if (rules.region() == null || !DIVISION.matcher(rules.region()).matches()) {
            throw Problem.field("/region", "DIVISION", "应为六位区划代码", "Must be a division code of six digits");
        }
    }

    /** Evaluations take the newest version of an id, so a version made for one division would reach all that use it. */
    private static void refuseOtherDivision(RuleSet superseded, RuleSet rules) {
        if (!superseded.region().equals(rules.region())) {
            throw Problem.field(
                    "/region",
                    "SAME_DIVISION",
                    "“%s”属于区划 %s，只能由该区划出新版本；请另取编号".formatted(rules.id(), superseded.region()),
                    "\"%s\" belongs to division %s, which alone makes its next version; take another id"
                            .formatted(rules.id(), superseded.region()));
        }
    }

    void refuseOutside(String divisionCode) {
        if (!caller.scope().coversDivision(divisionCode)) {
            throw Problem.of(CommonProblem.ACCESS_DENIED, "该区划不在您的权限范围内", "That division is outside your scope");
        }
    }
}
