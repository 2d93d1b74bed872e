package io.jixiao.scoring.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;

/** Reads what several features keep, as a ranking needs all of it at once; changes nothing. */
@ApplicationScoped
class RankingRepository {

    /**
     * The version that counts is the submitted one, and from the approval on the official one; its review counts once it is
     * signed. Without a total there is no place. The documents are opened for the reviewed rows of the page only: they hold
     * the rule set that the version was scored by, and the weights, without which a review's total has no grade.
     */
    private static final String PAGE = """
            WITH scored AS (
                SELECT e.id, e.unit_id, e.unit_name, e.department_code, e.unit_code, e.project_id, e.subject_kind, e.state,
                       s.version, s.total AS self_total, s.grade AS self_grade, s.document,
                       (SELECT CASE WHEN sum(line.review_score) > s.total_cap THEN s.total_cap ELSE sum(line.review_score) END
                        FROM review_line line JOIN review_completion signed USING (evaluation_id, score_version)
                        WHERE line.evaluation_id = s.evaluation_id AND line.score_version = s.version) AS review_total
                FROM evaluation e JOIN score_version s
                  ON s.evaluation_id = e.id
                 AND s.version = CASE e.state WHEN 'SUBMITTED' THEN e.latest_version ELSE e.official_version END
                WHERE e.division_code = :division AND e.fiscal_year = :year
                  AND e.state IN ('SUBMITTED', 'APPROVED', 'REVIEWED', 'PUBLISHED')
                  AND (:state = '' OR e.state = :state)
                  AND (:subject = '' OR e.subject_kind = :subject)
            ), placed AS (
                SELECT scored.*, coalesce(review_total, self_total) AS total_score,
                       rank() OVER (ORDER BY coalesce(review_total, self_total) DESC) AS place
                FROM scored
                WHERE coalesce(review_total, self_total) IS NOT NULL
            ), page AS (
                SELECT * FROM placed
                WHERE total_score < :total OR (total_score = :total AND id > :id)
                ORDER BY place, id
                LIMIT :limit
            )
            SELECT page.*, reviewed #>> '{score,totalWeight}' AS total_weight, reviewed #>> '{inputs,ruleSet,id}' AS rule_set_id,
                   reviewed #>> '{inputs,ruleSet,version}' AS rule_set_version, reviewed #>> '{inputs,ruleSet,hash}' AS rule_set_hash
            FROM page LEFT JOIN LATERAL (
                SELECT CAST(convert_from(page.document, 'UTF8') AS jsonb) AS reviewed WHERE review_total IS NOT NULL) opened ON true
            ORDER BY place, id
            """;

    private final EntityManager entities;

    RankingRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The places after that one, the highest first. */
    @SuppressWarnings("unchecked") // the class that is asked for says what the rows are
    List<Tuple> after(Place place, RankingQuery query, int limit) {
        return entities.createNativeQuery(PAGE, Tuple.class)
                .setParameter("division", query.divisionCode())
                .setParameter("year", query.fiscalYear())
                .setParameter("state", Objects.toString(query.state(), ""))
                .setParameter("subject", Objects.toString(query.subjectKind(), ""))
                .setParameter("total", place.total())
                .setParameter("id", place.evaluationId())
                .setParameter("limit", limit)
                .getResultList();
    }
}
