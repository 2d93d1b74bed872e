package io.jixiao.scoring.ruleset;

import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ruleset.RuleSetCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes rule sets: checked whole, for a division in the caller's scope, each change as the next version. */
@ApplicationScoped
class RuleSetMaking {

    @Inject
    RuleSetCatalog catalog;

    @Inject
    RuleSetRepository repository;

    @Inject
    ExternalKeys keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Problem 422 naming the part that breaks a rule */
    Entry validated(String json) {
        try {
            return Entry.of(RuleSets.parse(json));
        } catch (InvalidRuleSet invalid) {
            String pointer = "/" + invalid.part().replace('.', '/');
            throw Problem.field(
                    pointer, "RULE_SET", "不符合评分办法的要求：" + invalid.rule(), "The rule is that it " + invalid.rule());
        }
    }

    /** @throws Problem 403 outside the caller's division, 409 where it is not the next version, 422 where it is invalid */
    Entry make(String json) {
        Entry entry = validated(json);
        RuleSet rules = entry.rules();
        refuseOutside(rules.region());
        keys.lock("rule-set", "id", rules.id());
        int next = catalog.newest(rules.id())
                        .map(newest -> newest.rules().version())
                        .orElse(0)
                + 1;
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
        version.document = json;
        version.createdAt = clock.instant();
        version.createdBy = caller.subject();
        repository.add(version);
        return entry;
    }

    void refuseOutside(String divisionCode) {
        if (!caller.scope().coversDivision(divisionCode)) {
            throw Problem.of(CommonProblem.ACCESS_DENIED, "该区划不在您的权限范围内", "That division is outside your scope");
        }
    }
}
