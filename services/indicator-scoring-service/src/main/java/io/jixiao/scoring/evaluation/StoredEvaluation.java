package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.database.Tenant;
import io.jixiao.scoring.budget.Figures;
import io.jixiao.scoring.evaluation.EvaluationView.RuleSetReference;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** The row of an evaluation. */
@Entity
@Table(name = "evaluation")
class StoredEvaluation implements Evaluation {

    /** A page of a list reads the lines of all its evaluations at once. */
    private static final int LARGEST_PAGE = 200;

    @Id
    UUID id;

    @Column(name = "unit_id", updatable = false)
    UUID unitId;

    @Column(name = "unit_name")
    String unitName;

    @Column(name = "project_id", updatable = false)
    UUID projectId;

    @Column(name = "fiscal_year", updatable = false)
    int fiscalYear;

    @Column(name = "subject_kind", updatable = false)
    @Enumerated(EnumType.STRING)
    SubjectKind subjectKind;

    @Enumerated(EnumType.STRING)
    EvaluationState state;

    @Column(name = "rule_set_id")
    String ruleSetId;

    @Column(name = "rule_set_version")
    int ruleSetVersion;

    @Column(name = "rule_set_hash")
    String ruleSetHash;

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

    /** Grows by one with every edit of a person; a re-score in the background leaves it alone. */
    @Column(name = "edit_version")
    long editVersion;

    /** Newest score version; 0 before the first submission. */
    @Column(name = "latest_version")
    long latestVersion;

    /** The score version that was approved; 0 before. */
    @Column(name = "official_version")
    long officialVersion;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Embedded
    Tenant tenant;

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = LARGEST_PAGE)
    List<Indicator> indicators = new ArrayList<>();

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID unitId() {
        return unitId;
    }

    @Override
    public String unitName() {
        return unitName;
    }

    @Override
    public UUID projectId() {
        return projectId;
    }

    @Override
    public int fiscalYear() {
        return fiscalYear;
    }

    @Override
    public SubjectKind subjectKind() {
        return subjectKind;
    }

    @Override
    public String ruleSetId() {
        return ruleSetId;
    }

    @Override
    public int ruleSetVersion() {
        return ruleSetVersion;
    }

    @Override
    public String ruleSetHash() {
        return ruleSetHash;
    }

    @Override
    public String goalExpected() {
        return goalExpected;
    }

    @Override
    public String goalActual() {
        return goalActual;
    }

    @Override
    public EvaluationState state() {
        return state;
    }

    @Override
    public Tenant tenant() {
        return tenant;
    }

    @Override
    public long editVersion() {
        return editVersion;
    }

    @Override
    public long latestVersion() {
        return latestVersion;
    }

    @Override
    public long officialVersion() {
        return officialVersion;
    }

    @Override
    public Map<String, List<String>> evidence() {
        return indicators.stream()
                .filter(line -> !line.evidence.isEmpty())
                .collect(Collectors.toMap(line -> line.id.toString(), line -> line.evidence));
    }

    @Override
    public Set<Step> allowedSteps() {
        return switch (state) {
            case DRAFT, RETURNED -> EnumSet.of(Step.EDIT, Step.SUBMIT, Step.ACCEPT_FINDING);
            case SUBMITTED -> EnumSet.of(Step.AMEND, Step.APPROVE, Step.RETURN, Step.ACCEPT_FINDING);
            case APPROVED ->
                isApprovalCurrent()
                        ? EnumSet.of(Step.REVIEW, Step.PUBLISH, Step.RETURN, Step.ACCEPT_FINDING)
                        : EnumSet.of(Step.APPROVE, Step.RETURN, Step.ACCEPT_FINDING);
            case REVIEWED ->
                EnumSet.of(isApprovalCurrent() ? Step.PUBLISH : Step.APPROVE, Step.RETURN, Step.ACCEPT_FINDING);
            case PUBLISHED -> EnumSet.of(Step.REOPEN);
        };
    }

    /** A budget event may have moved the score on after the approval; the new one needs an approval of its own. */
    private boolean isApprovalCurrent() {
        return latestVersion == officialVersion;
    }

    @Override
    public void pinTo(RuleSetReference ruleSet) {
        ruleSetId = ruleSet.id();
        ruleSetVersion = ruleSet.version();
        ruleSetHash = ruleSet.hash();
    }

    @Override
    public void scored(long version) {
        latestVersion = version;
    }

    @Override
    public void edited() {
        editVersion++;
    }

    @Override
    public void moveTo(EvaluationState next) {
        state = next;
        editVersion++;
        if (next == EvaluationState.APPROVED) {
            officialVersion = latestVersion;
        }
    }

    @Override
    public io.jixiao.engine.evaluation.Evaluation scoringInput(Figures figures) {
        return ScoringInputs.of(this, figures);
    }

    @Override
    public EvaluationView view() {
        return EvaluationView.of(this);
    }
}
