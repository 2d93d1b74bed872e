package io.jixiao.scoring.evidence;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.evaluation.AchievementEdits;
import io.jixiao.scoring.evaluation.Evaluation;
import io.jixiao.scoring.evaluation.Evaluations;
import io.jixiao.scoring.evaluation.TableEdits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The files behind actual values. Attaching one is an edit of the unit: free in a draft, with a reason once submitted, when
 * it makes a new score version that names it; the score itself never depends on it.
 */
@ApplicationScoped
class EvidenceFiles {

    /** Bytes: 5 MiB. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private final Evaluations evaluations;
    private final TableEdits tableEdits;
    private final AchievementEdits achievementEdits;
    private final EvidenceRepository repository;
    private final Caller caller;
    private final Clock clock;

    EvidenceFiles(
            Evaluations evaluations,
            TableEdits tableEdits,
            AchievementEdits achievementEdits,
            EvidenceRepository repository,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.tableEdits = tableEdits;
        this.achievementEdits = achievementEdits;
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    /** A file as it was sent. */
    record Sent(String fileName, String mediaType, byte[] content) {}

    /** A piece of evidence beside the evaluation's ETag. */
    record Attached(long editVersion, EvidenceView view) {}

    /**
     * @throws Problem 409 where the state does not allow it, it is attached already or there are 10; 413 over 5 MiB; 415 and
     *     422 where it is no file of an allowed type, or does more than show itself
     */
    Attached attach(UUID id, UUID indicatorId, String ifMatch, Sent file, String reason) {
        EvidenceType type = typeOf(file);
        String hash = ContentHash.of(file.content());
        var after = achievementEdits.addEvidence(id, indicatorId, ifMatch, hash, reason);
        Evaluation evaluation = evaluations.get(id);
        Evidence evidence = new Evidence();
        evidence.id = Ids.next();
        evidence.evaluationId = id;
        evidence.indicatorId = indicatorId;
        evidence.fileName = file.fileName();
        evidence.mediaType = type.mediaType();
        evidence.size = file.content().length;
        evidence.hash = hash;
        evidence.content = file.content();
        evidence.addedBy = caller.subject();
        evidence.addedAt = clock.instant();
        evidence.tenant = evaluation.tenant();
        repository.persist(evidence);
        return new Attached(after.editVersion(), EvidenceView.of(evidence));
    }

    /** @throws Problem 404 */
    List<EvidenceView> list(UUID id, UUID indicatorId) {
        evaluations.requireIndicator(id, indicatorId);
        return repository.of(id, indicatorId);
    }

    /** @throws Problem 404 */
    Evidence find(UUID id, UUID indicatorId, UUID evidenceId) {
        return repository.find(id, indicatorId, evidenceId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /** @return the evaluation's new ETag version */
    long remove(UUID id, UUID indicatorId, UUID evidenceId, String ifMatch) {
        EvidenceView evidence = list(id, indicatorId).stream()
                .filter(candidate -> candidate.id().equals(evidenceId))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var after = tableEdits.removeEvidence(id, indicatorId, ifMatch, evidence.hash());
        repository.remove(evidenceId);
        return after.editVersion();
    }

    private static EvidenceType typeOf(Sent file) {
        EvidenceType type = EvidenceType.of(file.mediaType());
        if (file.content().length > LARGEST) {
            throw Problem.of(ScoringProblem.EVIDENCE_TOO_LARGE);
        }
        if (!type.isNameOf(file.fileName()) || !type.isTypeOf(file.content())) {
            throw Problem.of(ScoringProblem.EVIDENCE_NOT_OF_TYPE);
        }
        ActiveContent.in(type, file.content()).ifPresent(found -> {
            throw found.problem();
        });
        return type;
    }
}
