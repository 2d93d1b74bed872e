package io.jixiao.scoring.ruleset;

import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.platform.division.DivisionDocuments;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ruleset.RuleSetCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rule sets that divisions make: checked whole, for a division in the caller's scope, each change as the next version. */
@ApplicationScoped
class DivisionRuleSets {

    /** Letters of any script and digits: an id stands in addresses, and one id looks like one id. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");

    private final RuleSetCatalog catalog;
    private final RuleSetRepository repository;
    private final DivisionDocuments documents;

    DivisionRuleSets(RuleSetCatalog catalog, RuleSetRepository repository, DivisionDocuments documents) {
        this.catalog = catalog;
        this.repository = repository;
        this.documents = documents;
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
        repository.add(documents.next(
                "rule-set",
                name(rules),
                () -> catalog.newest(rules.id()).map(Entry::rules).map(DivisionRuleSets::name),
                new RuleSetVersion(),
                entry.hash(),
                CanonicalJson.text(rules)));
        return entry;
    }

    private static DivisionDocuments.Name name(RuleSet rules) {
        return new DivisionDocuments.Name(rules.id(), rules.version(), rules.region());
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
}
