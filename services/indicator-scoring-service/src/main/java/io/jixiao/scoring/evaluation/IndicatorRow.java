package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 三级指标: what the database keeps of one scored line of the table, its texts as people wrote them. */
@Entity
@Table(name = "indicator")
class IndicatorRow {

    private static final int MOST_EVIDENCE = 10;

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evaluation_id", updatable = false)
    EvaluationRow evaluation;

    int position;

    @Column(name = "indicator_class")
    @Enumerated(EnumType.STRING)
    IndicatorClass indicatorClass;

    @Column(name = "indicator_subclass")
    @Enumerated(EnumType.STRING)
    IndicatorSubclass indicatorSubclass;

    String name;

    @Column(name = "target_text")
    String targetText;

    String unit;

    @Enumerated(EnumType.STRING)
    Direction direction;

    @JdbcTypeCode(SqlTypes.JSON)
    MethodChoice method;

    BigDecimal weight;

    @Column(name = "actual_text")
    String actualText;

    @Column(name = "deviation_explanation")
    String deviationExplanation;

    @Enumerated(EnumType.STRING)
    Attainment attainment;

    BigDecimal share;

    @Column(name = "judgement_reason")
    String judgementReason;

    /** Hashes of the files that show the actual value, in the order they were attached. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> evidence = List.of();

    @Embedded
    Tenant tenant;

    /**
     * A new line after those that are there.
     *
     * @throws Problem 422 as {@link #define}
     */
    static IndicatorRow addedTo(EvaluationRow evaluation, IndicatorInput input, RuleSet rules, String pointer) {
        IndicatorRow line = new IndicatorRow();
        line.id = Ids.next();
        line.evaluation = evaluation;
        line.tenant = evaluation.tenant;
        line.position = evaluation.indicators.stream()
                        .mapToInt(other -> other.position)
                        .max()
                        .orElse(0)
                + 1;
        line.define(input, rules, pointer);
        evaluation.indicators.add(line);
        return line;
    }

    /** @throws Problem 404 naming the indicator, where the evaluation has no such line */
    static IndicatorRow of(EvaluationRow evaluation, UUID indicatorId) {
        return evaluation.indicators.stream()
                .filter(line -> line.id.equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> unknown(indicatorId));
    }

    /**
     * Says all of the line anew.
     *
     * @param rules those of the evaluation
     * @param pointer where the line stands in the request
     * @throws Problem 422 where the subclass does not belong to the class under the rule set, or a method is chosen without
     *     saying which
     */
    void define(IndicatorInput input, RuleSet rules, String pointer) {
        input.requireFit(rules, pointer);
        indicatorClass = input.indicatorClass();
        indicatorSubclass = input.indicatorSubclass();
        name = input.name();
        targetText = input.target();
        unit = input.unit();
        direction = input.direction();
        method = input.method();
        weight = input.weight();
        actualText = input.actual();
        deviationExplanation = input.deviationExplanation();
        attainment = input.attainment();
        share = input.share();
        judgementReason = input.judgementReason();
    }

    /** @throws Problem 409 where it is there already, or one more would be too many */
    void addEvidence(String hash) {
        if (evidence.contains(hash)) {
            throw Problem.of(ScoringProblem.EVIDENCE_EXISTS);
        }
        if (evidence.size() >= MOST_EVIDENCE) {
            throw Problem.of(ScoringProblem.EVIDENCE_LIMIT);
        }
        evidence = Stream.concat(evidence.stream(), Stream.of(hash)).toList();
    }

    void removeEvidence(String hash) {
        evidence = evidence.stream().filter(other -> !other.equals(hash)).toList();
    }

    private static Problem unknown(UUID indicatorId) {
        return Problem.of(
                        CommonProblem.NOT_FOUND,
                        "该自评没有指标 " + indicatorId,
                        "The evaluation has no indicator " + indicatorId)
                .at("indicatorId", "NOT_FOUND");
    }
}
