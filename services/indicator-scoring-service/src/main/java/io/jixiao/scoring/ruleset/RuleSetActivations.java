package io.jixiao.scoring.ruleset;

import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.division.Activations;
import io.jixiao.platform.security.DivisionLevels;
import io.jixiao.platform.web.page.Page;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.ruleset.RuleSetActivation.Key;
import io.jixiao.scoring.ruleset.RuleSetCatalog.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Which rule set a division's evaluations of a year are opened under. */
@ApplicationScoped
public class RuleSetActivations {

    private static final String NATIONAL_DEFAULT = "MOF-2020";
    private static final String AUDITED = "rule-set-activation";

    private final RuleSetRepository repository;
    private final RuleSetCatalog catalog;
    private final Activations activations;
    private final ExternalKeys keys;

    RuleSetActivations(
            RuleSetRepository repository, RuleSetCatalog catalog, Activations activations, ExternalKeys keys) {
        this.repository = repository;
        this.catalog = catalog;
        this.activations = activations;
        this.keys = keys;
    }

    /**
     * What an evaluation is opened under: the rule set it names, else the one activated for its division or for the next
     * level above that has one, else the national default.
     */
    public Optional<Entry> chosen(String named, String divisionCode, int fiscalYear) {
        if (named != null) {
            return catalog.serving(named, fiscalYear);
        }
        return repository
                .nearest(DivisionLevels.upwards(divisionCode).toList(), fiscalYear)
                .flatMap(active -> catalog.find(active.ruleSetId, active.ruleSetVersion))
                .or(() -> catalog.serving(NATIONAL_DEFAULT, fiscalYear));
    }

    ActivationView activate(Key key, String ifMatch, ActivationRequest request) {
        activations.requireInScope(key.divisionCode());
        catalog.find(request.ruleSetId(), request.ruleSetVersion())
                .filter(entry -> entry.rules().serves(key.fiscalYear()))
                .orElseThrow(() -> ScoringProblem.RULE_SET_UNKNOWN.at("/ruleSetId"));
        keys.lock(AUDITED, key.divisionCode(), "" + key.fiscalYear());
        return activations.change(
                AUDITED,
                repository.activation(key, LockModeType.PESSIMISTIC_WRITE),
                RuleSetActivation.first(key),
                ifMatch,
                request.reason(),
                RuleSetActivation::view,
                activation -> {
                    activation.ruleSetId = request.ruleSetId();
                    activation.ruleSetVersion = request.ruleSetVersion();
                    repository.add(activation);
                });
    }

    /** Of every division, as each serves the levels below it; names of people only within the caller's scope. */
    List<ActivationView> all() {
        return repository.activations().stream()
                .map(it -> it.viewNaming(activations.chooser(it)))
                .toList();
    }

    /** @throws io.jixiao.platform.web.problem.Problem 404 where nothing was activated, or outside the caller's scope */
    Page<AuditView> history(Key key, long after, int limit) {
        return activations.history(AUDITED, repository.activation(key, LockModeType.NONE), after, limit);
    }

    /** @throws io.jixiao.platform.web.problem.Problem 404 where nothing was activated, or outside the caller's scope */
    AuditIntegrity integrity(Key key) {
        return activations.integrity(AUDITED, repository.activation(key, LockModeType.NONE));
    }
}
