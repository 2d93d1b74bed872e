package io.jixiao.scoring.ranking;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.rules.GradeBand;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Grade;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.evaluation.EvaluationState;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import io.jixiao.scoring.ruleset.RuleSetReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Ranks the evaluations of a division and year. A rank says something only beside all the others, so it is told to those
 * alone whose scope holds the whole division.
 */
@ApplicationScoped
class Rankings {

    private final RankingRepository repository;
    private final RuleSetCatalog ruleSets;
    private final Caller caller;

    Rankings(RankingRepository repository, RuleSetCatalog ruleSets, Caller caller) {
        this.repository = repository;
        this.ruleSets = ruleSets;
        this.caller = caller;
    }

    /** @throws Problem 404 where the caller's scope does not hold the whole division */
    Page<RankedEvaluation> of(RankingQuery query, Place after, int limit) {
        if (!caller.scope().coversDivision(query.divisionCode())) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return Page.of(
                repository.after(after, query, limit + 1),
                limit,
                row -> place(row).toString(),
                this::ranked);
    }

    private static Place place(Tuple row) {
        return new Place(points(row, "total_score"), row.get("id", UUID.class));
    }

    private RankedEvaluation ranked(Tuple row) {
        BigDecimal self = points(row, "self_total");
        BigDecimal review = points(row, "review_total");
        return new RankedEvaluation(
                row.get("place", Long.class),
                row.get("id", UUID.class),
                row.get("unit_id", UUID.class),
                text(row, "unit_name"),
                text(row, "department_code"),
                text(row, "unit_code"),
                row.get("project_id", UUID.class),
                SubjectKind.valueOf(text(row, "subject_kind")),
                EvaluationState.valueOf(text(row, "state")),
                row.get("version", Long.class),
                self,
                review,
                self == null || review == null ? null : self.subtract(review),
                points(row, "total_score"),
                review == null ? selfGrade(row) : reviewGrade(row, review));
    }

    private static Grade selfGrade(Tuple row) {
        String grade = text(row, "self_grade");
        return grade == null ? null : Grade.valueOf(grade);
    }

    /** As the review itself is graded. The rule set comes from memory once it was read: a version never changes. */
    private Grade reviewGrade(Tuple row, BigDecimal total) {
        RuleSet rules = ruleSets.pinned(new RuleSetReference(
                text(row, "rule_set_id"), Integer.parseInt(text(row, "rule_set_version")), text(row, "rule_set_hash")));
        BigDecimal weights = new BigDecimal(text(row, "total_weight"));
        return weights.compareTo(rules.weights().total()) == 0 ? GradeBand.of(total, rules.grades()) : null;
    }

    private static BigDecimal points(Tuple row, String column) {
        return row.get(column, BigDecimal.class);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
