package io.jixiao.scoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines and signatures of reviews. */
@ApplicationScoped
class ReviewRepository {

    private final EntityManager entities;

    ReviewRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The reviewed lines of a score version, by line. */
    Map<String, ReviewLine> lines(UUID evaluationId, long scoreVersion) {
        return entities.createQuery("""
                        FROM ReviewLine WHERE key.evaluationId = :evaluation AND key.scoreVersion = :version
                        """, ReviewLine.class)
                .setParameter("evaluation", evaluationId)
                .setParameter("version", scoreVersion)
                .getResultStream()
                .collect(Collectors.toMap(line -> line.key.line(), Function.identity()));
    }

    Optional<ReviewLine> line(ReviewLine.Key key) {
        return Optional.ofNullable(entities.find(ReviewLine.class, key));
    }

    Optional<ReviewCompletion> completion(UUID evaluationId, long scoreVersion) {
        return Optional.ofNullable(
                entities.find(ReviewCompletion.class, new ReviewCompletion.Key(evaluationId, scoreVersion)));
    }

    void keep(ReviewLine line) {
        entities.merge(line);
    }

    void keep(ReviewCompletion completion) {
        entities.merge(completion);
    }
}
