package io.jixiao.scoring.recalculation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tables of runs and of what they did to each evaluation. */
@ApplicationScoped
class RecalculationRepository {

    /** Hibernate's sign for SKIP LOCKED: what another worker carries out is passed over. */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;

    RecalculationRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    Optional<RecalculationRun> run(UUID id) {
        return Optional.ofNullable(entities.find(RecalculationRun.class, id));
    }

    List<RecalculationRun> runsAfter(UUID id, int limit) {
        return entities.createQuery("FROM RecalculationRun WHERE id > :id ORDER BY id", RecalculationRun.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    List<RecalculationItem> itemsAfter(UUID runId, UUID evaluationId, int limit) {
        return entities.createQuery("""
                        FROM RecalculationItem WHERE key.runId = :run AND key.evaluationId > :evaluation
                        ORDER BY key.evaluationId
                        """, RecalculationItem.class)
                .setParameter("run", runId)
                .setParameter("evaluation", evaluationId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many evaluations of each run came to what. */
    Map<UUID, Progress> progress(Collection<UUID> runs) {
        return entities.createQuery("""
                        SELECT key.runId, outcome, count(*) FROM RecalculationItem
                        WHERE key.runId IN :runs GROUP BY key.runId, outcome
                        """, Count.class)
                .setParameter("runs", runs)
                .getResultStream()
                .collect(groupingBy(Count::run, collectingAndThen(toList(), Progress::of)));
    }

    /** @param outcome null where they wait */
    private record Count(UUID run, RecalculationOutcome outcome, long evaluations) {}

    /** @param waiting evaluations without an outcome yet */
    record Progress(long waiting, Map<RecalculationOutcome, Long> done) {
        static final Progress NOTHING_TO_DO = new Progress(0, Map.of());

        private static Progress of(List<Count> counts) {
            Map<RecalculationOutcome, Long> done = new EnumMap<>(RecalculationOutcome.class);
            long waiting = 0;
            for (Count count : counts) {
                if (count.outcome() == null) {
                    waiting = count.evaluations();
                } else {
                    done.put(count.outcome(), count.evaluations());
                }
            }
            return new Progress(waiting, done);
        }

        long of(RecalculationOutcome outcome) {
            return done.getOrDefault(outcome, 0L);
        }

        long evaluations() {
            return waiting + done.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The next evaluation that waits, of the oldest run, locked until the transaction ends. */
    Optional<RecalculationItem> nextLocked() {
        return entities.createQuery(
                        "FROM RecalculationItem WHERE outcome IS NULL ORDER BY key.runId, key.evaluationId",
                        RecalculationItem.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<RecalculationItem> locked(RecalculationItem.Key key) {
        return Optional.ofNullable(entities.find(RecalculationItem.class, key, LockModeType.PESSIMISTIC_WRITE));
    }
}
