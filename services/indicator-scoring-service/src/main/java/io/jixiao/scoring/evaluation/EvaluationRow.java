package io.jixiao.scoring.evaluation;

import io.jixiao.platform.database.Ids;
import io.jixiao.platform.database.Tenant;
import io.jixiao.scoring.ruleset.RuleSetReference;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What the database keeps of an evaluation. It is read through {@link Evaluation} and changed by {@link LockedEvaluation}. */
@Entity
@Table(name = "evaluation")
class EvaluationRow {

    /** A page of a list reads the lines of all its evaluations at once. */
    private static final int LARGEST_PAGE = 200;

    @Id
    UUID id;

    @Embedded
    EvaluatedSubject subject;

    @Embedded
    Tenant tenant;

    @Enumerated(EnumType.STRING)
    EvaluationState state;

    @Embedded
    RuleSetReference ruleSet;

    @Column(name = "goal_expected")
    String goalExpected;

    @Column(name = "goal_actual")
    String goalActual;

    @Column(name = "execution_explanation")
    String executionExplanation;

    /** Percent of the execution line's weight, decided where the rate cannot be computed. */
    @Column(name = "execution_share")
    BigDecimal executionShare;

    @Column(name = "execution_judgement")
    String executionJudgement;

    @Column(name = "edit_version")
    long editVersion;

    @Column(name = "latest_version")
    long latestVersion;

    @Column(name = "official_version")
    long officialVersion;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = LARGEST_PAGE)
    List<IndicatorRow> indicators = new ArrayList<>();

    /** A draft without a goal or lines yet. */
    static EvaluationRow draft(EvaluatedSubject subject, Tenant tenant, RuleSetReference ruleSet, Instant openedAt) {
        EvaluationRow row = new EvaluationRow();
        row.id = Ids.next();
        row.subject = subject;
        row.tenant = tenant;
        row.ruleSet = ruleSet;
        row.state = EvaluationState.DRAFT;
        row.openedAt = openedAt;
        return row;
    }
}
