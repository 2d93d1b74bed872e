package io.jixiao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Checks a subject's history against its own hashes, and against the head that the database keeps of it. An entry that was altered,
 * removed or slipped in shows; so do entries cut off at the end, a history that is gone, and one that was given to another
 * kind of subject. Who owns the database and alters history and head alike is not seen.
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

    /** Whether a history of that many entries is as long as its head says; none at all has no head. */
    private static boolean reaches(int entries, Optional<AuditRepository.Head> head) {
        return head.map(it -> it.position() == entries).orElse(entries == 0);
    }

    /** The position (1, 2, 3 …) at which the history stops being what was written; empty where all of it is. */
    private OptionalInt firstBroken(String type, UUID subject) {
        Optional<AuditRepository.Head> head = entries.head(type, subject);
        int expected = 1;
        String before = "";
        for (AuditEntry entry : entries.all(type, subject)) {
            if (entry.position != expected || !entry.previousHash.equals(before) || !entry.hash.equals(entry.seal())) {
                return OptionalInt.of(expected);
            }
            if (head.isPresent()
                    && head.get().position() == entry.position
                    && !head.get().hash().equals(entry.hash)) {
                return OptionalInt.of(expected);
            }
            expected++;
            before = entry.hash;
        }
        return reaches(expected - 1, head) ? OptionalInt.empty() : OptionalInt.of(expected);
    }
}
