package io.jixiao.scoring.ruleset;

import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Who chose which rule set for a division and year, when, instead of which, and why. */
@ApplicationScoped
class ActivationHistory {

    private static final String AUDITED = "rule-set-activation";

    /** An activation is the whole division's: no department's and no unit's scope sees its history. */
    private static final String WHOLE_DIVISION = "";

    private final AuditTrail audit;
    private final AuditChain chain;
    private final RuleSetRepository repository;
    private final Caller caller;

    ActivationHistory(AuditTrail audit, AuditChain chain, RuleSetRepository repository, Caller caller) {
        this.audit = audit;
        this.chain = chain;
        this.repository = repository;
        this.caller = caller;
    }

    /** @param before as it was, or null for the first activation */
    void record(ActivationView before, RuleSetActivation after) {
        Tenant division = new Tenant(after.key.divisionCode(), WHOLE_DIVISION, WHOLE_DIVISION);
        audit.record(AUDITED, after.id, division, "ACTIVATED", before, after.view(), after.reason);
    }

    /** @throws Problem 404 where nothing was activated, or the division is outside the caller's scope */
    Page<AuditView> of(String divisionCode, int fiscalYear, long after, int limit) {
        return audit.page(AUDITED, id(divisionCode, fiscalYear), after, limit);
    }

    /** @throws Problem 404 where nothing was activated, or the division is outside the caller's scope */
    AuditIntegrity integrity(String divisionCode, int fiscalYear) {
        return chain.of(AUDITED, id(divisionCode, fiscalYear));
    }

    private UUID id(String divisionCode, int fiscalYear) {
        return repository
                .activation(divisionCode, fiscalYear, LockModeType.NONE)
                .filter(activation -> caller.scope().coversDivision(divisionCode))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .id;
    }
}
