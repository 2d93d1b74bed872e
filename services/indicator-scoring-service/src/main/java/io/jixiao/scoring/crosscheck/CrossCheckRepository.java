package io.jixiao.scoring.crosscheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Reads what several features keep, as a comparison needs all of it at once; changes nothing. */
@ApplicationScoped
class CrossCheckRepository {

    private static final int ROWS_A_FETCH = 500;

    /** The version that counts is the submitted one, and from the approval on the official one, as in a ranking. */
    private static final String EVALUATIONS = """
            SELECT e.id, e.unit_id, e.unit_name, e.unit_code, e.project_id, e.rule_set_id, e.rule_set_version, e.rule_set_hash,
                   e.goal_expected, e.goal_actual, e.execution_explanation, s.total
            FROM evaluation e JOIN score_version s
              ON s.evaluation_id = e.id
             AND s.version = CASE e.state WHEN 'SUBMITTED' THEN e.latest_version ELSE e.official_version END
            WHERE e.division_code = :division AND e.fiscal_year = :year
              AND e.state IN ('SUBMITTED', 'APPROVED', 'REVIEWED', 'PUBLISHED')
            ORDER BY e.id
            LIMIT :most
            """;

    /** A row a line; the texts of the evaluation come with its first. An evaluation without a line has a row too. */
    private static final String LINES = """
            WITH compared AS (%s)
            SELECT e.id, e.unit_id, e.unit_name, e.unit_code, e.project_id, e.rule_set_id, e.rule_set_version, e.rule_set_hash,
                   e.total, i.name, i.target_text, i.actual_text, i.deviation_explanation,
                   CASE WHEN place = 1 THEN e.goal_expected END AS goal_expected,
                   CASE WHEN place = 1 THEN e.goal_actual END AS goal_actual,
                   CASE WHEN place = 1 THEN e.execution_explanation END AS execution_explanation
            FROM compared e LEFT JOIN LATERAL (
                SELECT line.*, row_number() OVER (ORDER BY line.position) AS place
                FROM indicator line WHERE line.evaluation_id = e.id) i ON true
            ORDER BY e.id, i.place
            """.formatted(EVALUATIONS);

    private static final String UNITS = """
            SELECT DISTINCT unit_name FROM evaluation
            WHERE division_code = :division AND fiscal_year = :year
              AND state IN ('SUBMITTED', 'APPROVED', 'REVIEWED', 'PUBLISHED')
            """;

    private static final String COUNT = """
            SELECT count(*) FROM evaluation
            WHERE division_code = :division AND fiscal_year = :year
              AND state IN ('SUBMITTED', 'APPROVED', 'REVIEWED', 'PUBLISHED')
            """;

    private final EntityManager entities;

    CrossCheckRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Names of the units that have such an evaluation. */
    @SuppressWarnings("unchecked") // one column of texts
    List<String> unitNames(String division, int year) {
        return entities.createNativeQuery(UNITS, String.class)
                .setParameter("division", division)
                .setParameter("year", year)
                .getResultList();
    }

    /** How many evaluations of the division and year there are to compare. */
    long count(String division, int year) {
        return (Long) entities.createNativeQuery(COUNT, Long.class)
                .setParameter("division", division)
                .setParameter("year", year)
                .getSingleResult();
    }

    /**
     * The lines of the first evaluations of the division and year, ordered by evaluation. To be closed; only some hundred are in
     * memory at a time.
     */
    @SuppressWarnings("unchecked") // the class that is asked for says what the rows are
    Stream<Tuple> lines(String division, int year, int most) {
        return entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("division", division)
                .setParameter("year", year)
                .setParameter("most", most)
                .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_A_FETCH)
                .getResultStream();
    }
}
