package io.jixiao.platform.audit;

import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when, from which state to which, and why. Call it in the transaction of the change and under the subject's
 * lock: the entries of a subject are a chain in which each names the hash of the one before, so a removed or altered entry
 * shows (see {@link AuditChain}).
 */
@ApplicationScoped
public class AuditTrail {

    private final AuditRepository entries;
    private final Caller caller;
    private final Clock clock;

    AuditTrail(AuditRepository entries, Caller caller, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Adds an entry for what the caller did, at the time of the injected clock.
     *
     * @param type kind of the subject, e.g. {@code annual-budget}
     * @param subject the subject's id
     * @param tenant whom the subject, and so the entry, belongs to
     * @param action what was done, in upper snake case, e.g. {@code EXECUTION_POSTED}
     * @param before state before the change as it is told to people, or null for a creation
     * @param after state after the change, or null for a removal
     * @param reason why, in the person's words; null where none is asked for
     * @throws jakarta.transaction.TransactionalException outside of a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String type,
            UUID subject,
            Tenant tenant,
            String action,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        Optional<AuditEntry> last = entries.last(type, subject);
        AuditEntry entry = new AuditEntry();
        entry.subjectType = type;
        entry.subjectId = subject;
        entry.position = last.map(earlier -> earlier.position + 1).orElse(1);
        entry.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.who = caller.subject();
        entry.via = caller.via().orElse(null);
        entry.action = action;
        entry.before = before == null ? null : CanonicalJson.text(before);
        entry.after = after == null ? null : CanonicalJson.text(after);
        entry.reason = reason;
        entry.previousHash = last.map(earlier -> earlier.hash).orElse("");
        entry.tenant = tenant;
        entry.hash = entry.seal();
        entries.add(entry);
    }

    /** One page of a subject's entries in order, from the position {@code after} (exclusive) on. */
    public Page<AuditView> page(String type, UUID subject, long after, int limit) {
        List<AuditEntry> rows = entries.after(type, subject, after, limit + 1);
        return Page.of(rows, limit, entry -> String.valueOf(entry.position), AuditEntry::view);
    }

    /** Whether {@code who} did one of {@code actions} to the subject. */
    public boolean didAny(String type, UUID subject, String who, Set<String> actions) {
        return entries.hasAny(type, subject, who, actions);
    }
}
