package io.jixiao.scoring.ruleset;

import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.DivisionLevels;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.ruleset.RuleSetCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which rule set a division's evaluations of a year are opened under. */
@ApplicationScoped
public class Activations {

    private static final String NATIONAL_DEFAULT = "MOF-2020";

    private final RuleSetRepository repository;
    private final RuleSetCatalog catalog;
    private final DivisionRuleSets divisionRuleSets;
    private final ActivationHistory history;
    private final ExternalKeys keys;
    private final Caller caller;
    private final Clock clock;

    Activations(
            RuleSetRepository repository,
            RuleSetCatalog catalog,
            DivisionRuleSets divisionRuleSets,
            ActivationHistory history,
            ExternalKeys keys,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.catalog = catalog;
        this.divisionRuleSets = divisionRuleSets;
        this.history = history;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What an evaluation is opened under: the rule set it names, else the one activated for its division or for the next
     * level above that has one, else the national default.
     */
    public Optional<Entry> chosen(String named, String divisionCode, int fiscalYear) {
        if (named != null) {
            return catalog.serving(named, fiscalYear);
        }
        return DivisionLevels.upwards(divisionCode)
                .flatMap(level -> repository.activation(level, fiscalYear, LockModeType.NONE).stream())
                .findFirst()
                .flatMap(active -> catalog.find(active.ruleSetId, active.ruleSetVersion))
                .or(() -> catalog.serving(NATIONAL_DEFAULT, fiscalYear));
    }

    ActivationView activate(String divisionCode, int fiscalYear, String ifMatch, ActivationRequest request) {
        divisionRuleSets.refuseOutside(divisionCode);
        catalog.find(request.ruleSetId(), request.ruleSetVersion())
                .filter(entry -> entry.rules().serves(fiscalYear))
                .orElseThrow(() -> ScoringProblem.RULE_SET_UNKNOWN.at("/ruleSetId"));
        keys.lock("rule-set-activation", divisionCode, "" + fiscalYear);
        Optional<RuleSetActivation> current =
                repository.activation(divisionCode, fiscalYear, LockModeType.PESSIMISTIC_WRITE);
        if (current.isPresent() || ifMatch != null) {
            EntityTags.requireMatch(
                    ifMatch, current.map(active -> active.revision).orElse(0L));
        }
        ActivationView before = current.map(RuleSetActivation::view).orElse(null);
        RuleSetActivation activation = current.orElseGet(() -> RuleSetActivation.first(divisionCode, fiscalYear));
        activation.ruleSetId = request.ruleSetId();
        activation.ruleSetVersion = request.ruleSetVersion();
        activation.revision++;
        activation.activatedAt = clock.instant();
        activation.activatedBy = caller.subject();
        activation.reason = request.reason();
        repository.add(activation);
        history.record(before, activation);
        return activation.view();
    }

    /** Of every division, as each serves the levels below it; names of people only within the caller's scope. */
    List<ActivationView> all() {
        return repository.activations().stream()
                .map(RuleSetActivation::view)
                .map(it -> caller.scope().coversDivision(it.divisionCode()) ? it : it.withoutName())
                .toList();
    }
}
