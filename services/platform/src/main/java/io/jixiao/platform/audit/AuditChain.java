package io.jixiao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Checks a subject's history against its own hashes. An entry that was altered, removed from the middle or slipped in
 * shows; entries cut off at the end do not, as nothing after them names them.
 */
@ApplicationScoped
public class AuditChain {

    private final AuditRepository entries;

    AuditChain(AuditRepository entries) {
        this.entries = entries;
    }

    /** Whether the history of a subject is still what was written, and if not, where it stops being so. */
    @Transactional
    public AuditIntegrity of(String type, UUID subject) {
        return AuditIntegrity.brokenAt(firstBroken(type, subject));
    }

    /** The position (1, 2, 3 …) at which the history stops being what was written; empty where all of it is. */
    private OptionalInt firstBroken(String type, UUID subject) {
        int expected = 1;
        String before = "";
        for (AuditEntry entry : entries.all(type, subject)) {
            if (entry.position != expected || !entry.previousHash.equals(before) || !entry.hash.equals(entry.seal())) {
                return OptionalInt.of(expected);
            }
            expected++;
            before = entry.hash;
        }
        return OptionalInt.empty();
    }
}
