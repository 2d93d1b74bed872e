package io.jixiao.report.template;

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

/** Who chose which template for a division, year and kind of subject, when, instead of which, and why. */
@ApplicationScoped
class TemplateActivationHistory {

    private static final String AUDITED = "report-template-activation";

    /** An activation is the whole division's: no department's and no unit's scope sees its history. */
    private static final String WHOLE_DIVISION = "";

    private final AuditTrail audit;
    private final AuditChain chain;
    private final TemplateRepository repository;
    private final Caller caller;

    TemplateActivationHistory(AuditTrail audit, AuditChain chain, TemplateRepository repository, Caller caller) {
        this.audit = audit;
        this.chain = chain;
        this.repository = repository;
        this.caller = caller;
    }

    /** @param before as it was, or null for the first activation */
    void record(TemplateActivationView before, TemplateActivation after) {
        Tenant division = new Tenant(after.key.divisionCode(), WHOLE_DIVISION, WHOLE_DIVISION);
        audit.record(AUDITED, after.id, division, "ACTIVATED", before, after.view(), after.reason);
    }

    /** @throws Problem 404 where nothing was activated, or the division is outside the caller's scope */
    Page<AuditView> of(TemplateActivation.Key key, long after, int limit) {
        return audit.page(AUDITED, id(key), after, limit);
    }

    /** @throws Problem 404 where nothing was activated, or the division is outside the caller's scope */
    AuditIntegrity integrity(TemplateActivation.Key key) {
        return chain.of(AUDITED, id(key));
    }

    private UUID id(TemplateActivation.Key key) {
        return repository
                .activation(key, LockModeType.NONE)
                .filter(activation -> caller.scope().coversDivision(key.divisionCode()))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .id;
    }
}
