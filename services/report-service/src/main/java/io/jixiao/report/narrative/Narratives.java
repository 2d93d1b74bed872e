package io.jixiao.report.narrative;

import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.report.sources.EvaluationSource;
import io.jixiao.report.sources.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The versions of the units' narratives. */
@ApplicationScoped
public class Narratives {
    private static final String AUDITED = "narrative";

    private final NarrativeRepository versions;
    private final Sources sources;
    private final ExternalKeys keys;
    private final AuditTrail audit;
    private final AuditChain chain;
    private final Caller caller;
    private final Clock clock;
    private final Event<Changed> changed;

    Narratives(
            NarrativeRepository versions,
            Sources sources,
            ExternalKeys keys,
            AuditTrail audit,
            AuditChain chain,
            Caller caller,
            Clock clock,
            Event<Changed> changed) {
        this.versions = versions;
        this.sources = sources;
        this.keys = keys;
        this.audit = audit;
        this.chain = chain;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    /** A narrative has a new version; observed in the same transaction to regenerate the report. */
    public record Changed(UUID evaluationId) {}

    /**
     * Adds a version, unless the words are the same.
     *
     * @throws Problem 404 where the evaluation is unknown, 409 where it is approved, 412 and 428 on a change, 422
     *     where the words name what is no fact
     */
    NarrativeView write(UUID evaluationId, String ifMatch, NarrativeInput words) {
        NamedFacts.require(words);
        EvaluationSource evaluation = sources.beginNarrativeEdit(evaluationId);
        keys.lock("narrative", "evaluation", evaluationId.toString());
        Optional<NarrativeVersion> current = versions.newest(evaluationId);
        if (current.isPresent() || ifMatch != null) {
            EntityTags.requireMatch(
                    ifMatch, current.map(version -> version.key.version()).orElse(0L));
        }
        String hash = ContentHash.ofJson(words);
        if (current.isPresent() && current.get().hash.equals(hash)) {
            return current.get().view();
        }
        Tenant tenant = new Tenant(evaluation.divisionCode(), evaluation.departmentCode(), evaluation.unitCode());
        NarrativeVersion next = new NarrativeVersion();
        next.key = new NarrativeVersion.Key(
                evaluationId, current.map(version -> version.key.version()).orElse(0L) + 1);
        next.narrative = words;
        next.hash = hash;
        next.createdAt = clock.instant();
        next.createdBy = caller.subject();
        next.tenant = tenant;
        versions.persist(next);
        audit.record(
                AUDITED,
                evaluationId,
                tenant,
                "WRITTEN",
                current.map(version -> version.narrative).orElse(null),
                words,
                null);
        changed.fire(new Changed(evaluationId));
        return next.view();
    }

    /** The newest words, if there are any. */
    public Optional<NarrativeView> newest(UUID evaluationId) {
        return versions.newest(evaluationId).map(NarrativeVersion::view);
    }

    /** @throws Problem 404 */
    NarrativeView version(UUID evaluationId, long version) {
        return versions.version(evaluationId, version)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .view();
    }

    /** @throws Problem 404 */
    Page<AuditView> history(UUID evaluationId, long after, int limit) {
        requireWritten(evaluationId);
        return audit.page(AUDITED, evaluationId, after, limit);
    }

    /** @throws Problem 404 */
    AuditIntegrity historyIntegrity(UUID evaluationId) {
        requireWritten(evaluationId);
        return chain.of(AUDITED, evaluationId);
    }

    private void requireWritten(UUID evaluationId) {
        if (versions.newest(evaluationId).isEmpty()) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }
}
