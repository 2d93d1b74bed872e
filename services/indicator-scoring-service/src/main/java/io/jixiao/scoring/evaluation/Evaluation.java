package io.jixiao.scoring.evaluation;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.platform.database.Tenant;
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

/**
 * A unit's or project's self-evaluation of one year, as people edit it. Its row is the lock under which it is edited and
 * re-scored; what was scored is kept apart, in immutable versions.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation {

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
    List<Indicator> indicators = new ArrayList<>();

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public UUID projectId() {
        return projectId;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public String ruleSetId() {
        return ruleSetId;
    }

    public int ruleSetVersion() {
        return ruleSetVersion;
    }

    public String ruleSetHash() {
        return ruleSetHash;
    }

    public String goalExpected() {
        return goalExpected;
    }

    public String goalActual() {
        return goalActual;
    }

    public EvaluationState state() {
        return state;
    }

    public Tenant tenant() {
        return tenant;
    }

    public long editVersion() {
        return editVersion;
    }

    public long latestVersion() {
        return latestVersion;
    }

    public long officialVersion() {
        return officialVersion;
    }

    /** The hashes of the files attached to each line, by its id; lines without any are left out. */
    public Map<String, List<String>> evidence() {
        return indicators.stream()
                .filter(line -> !line.evidence.isEmpty())
                .collect(Collectors.toMap(line -> line.id.toString(), line -> line.evidence));
    }

    /** The steps that the present state allows, whoever asks. */
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

    /** A new score version exists. */
    public void scored(long version) {
        latestVersion = version;
    }

    /** A person changed what the ETag covers. */
    public void edited() {
        editVersion++;
    }

    /** A step of the life cycle; approving makes the latest version the official one. */
    public void moveTo(EvaluationState next) {
        state = next;
        editVersion++;
        if (next == EvaluationState.APPROVED) {
            officialVersion = latestVersion;
        }
    }
}
