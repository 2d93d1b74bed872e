package io.jixiao.scoring.evaluation;

import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The audit trail of evaluations: who did what, from which state to which, and why. */
@ApplicationScoped
public class EvaluationAudit {

    private static final String EVALUATION = "evaluation";

    private final AuditTrail audit;
    private final AuditChain chain;
    private final Caller caller;

    EvaluationAudit(AuditTrail audit, AuditChain chain, Caller caller) {
        this.audit = audit;
        this.chain = chain;
        this.caller = caller;
    }

    /**
     * Adds an entry, in the transaction of the change and under the evaluation's lock.
     *
     * @param before null for what was not there
     * @param after null for what is no longer there
     * @param reason null where none is asked for
     */
    public void record(LockedEvaluation evaluation, String action, Object before, Object after, String reason) {
        audit.record(EVALUATION, evaluation.id(), evaluation.tenant(), action, before, after, reason);
    }

    /** An entry for a step of the life cycle, from {@code before} to where the evaluation is now. */
    public void recordStep(LockedEvaluation evaluation, String action, EvaluationProgress before, String reason) {
        record(evaluation, action, before, evaluation.progress(), reason);
    }

    /** Whether the caller did one of these to the evaluation. */
    public boolean callerDidAny(UUID evaluationId, Set<String> actions) {
        return audit.didAny(EVALUATION, evaluationId, caller.subject(), actions);
    }

    Page<AuditView> page(UUID evaluationId, long after, int limit) {
        return audit.page(EVALUATION, evaluationId, after, limit);
    }

    AuditIntegrity integrity(UUID evaluationId) {
        return chain.of(EVALUATION, evaluationId);
    }
}
