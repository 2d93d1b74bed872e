package io.jixiao.platform.division;

import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How divisions choose: within the caller's scope, on what is there now, with a reason, in the audit trail. */
@ApplicationScoped
public class Activations {

    /** An activation is the whole division's: no department's and no unit's scope sees its history. */
    private static final String WHOLE_DIVISION = "";

    private final DivisionDocuments documents;
    private final AuditTrail audit;
    private final AuditChain chain;
    private final Caller caller;
    private final Clock clock;

    Activations(DivisionDocuments documents, AuditTrail audit, AuditChain chain, Caller caller, Clock clock) {
        this.documents = documents;
        this.audit = audit;
        this.chain = chain;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 403 outside the caller's division */
    public void requireInScope(String divisionCode) {
        documents.requireInScope(divisionCode);
    }

    /**
     * Makes the change that a request asks for.
     *
     * @param kind what the audit trail calls it, e.g. rule-set-activation
     * @param current locked; empty before the first activation
     * @param ifMatch may be absent for the first
     * @param change sets what is chosen, and stores a new row
     * @throws Problem 412 and 428
     */
    public <T extends Activation, V> V change(
            String kind,
            Optional<T> current,
            T first,
            @Nullable String ifMatch,
            String reason,
            Function<T, V> view,
            Consumer<T> change) {
        if (current.isPresent() || ifMatch != null) {
            EntityTags.requireMatch(ifMatch, current.map(it -> it.revision).orElse(0L));
        }
        V before = current.map(view).orElse(null);
        T activation = current.orElse(first);
        activation.revision++;
        activation.activatedAt = clock.instant();
        activation.activatedBy = caller.subject();
        activation.reason = reason;
        change.accept(activation);
        V after = view.apply(activation);
        Tenant division = new Tenant(activation.divisionCode(), WHOLE_DIVISION, WHOLE_DIVISION);
        audit.record(kind, activation.id, division, "ACTIVATED", before, after, reason);
        return after;
    }

    /** Who chose, where the division is in the caller's scope; else empty: what serves whom and why is for everybody, names are not. */
    public String chooser(Activation activation) {
        return caller.scope().coversDivision(activation.divisionCode()) ? activation.activatedBy : "";
    }

    /** @throws Problem 404 where nothing was activated, or the division is outside the caller's scope */
    public Page<AuditView> history(String kind, Optional<? extends Activation> activation, long after, int limit) {
        return audit.page(kind, visible(activation), after, limit);
    }

    /** @throws Problem 404 where nothing was activated, or the division is outside the caller's scope */
    public AuditIntegrity integrity(String kind, Optional<? extends Activation> activation) {
        return chain.of(kind, visible(activation));
    }

    private UUID visible(Optional<? extends Activation> activation) {
        return activation
                .filter(it -> caller.scope().coversDivision(it.divisionCode()))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .id;
    }
}
