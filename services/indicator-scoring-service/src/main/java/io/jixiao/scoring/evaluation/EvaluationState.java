package io.jixiao.scoring.evaluation;

import static io.jixiao.scoring.evaluation.Step.ACCEPT_FINDING;
import static io.jixiao.scoring.evaluation.Step.AMEND;
import static io.jixiao.scoring.evaluation.Step.APPROVE;
import static io.jixiao.scoring.evaluation.Step.EDIT;
import static io.jixiao.scoring.evaluation.Step.PUBLISH;
import static io.jixiao.scoring.evaluation.Step.REOPEN;
import static io.jixiao.scoring.evaluation.Step.RETURN;
import static io.jixiao.scoring.evaluation.Step.REVIEW;
import static io.jixiao.scoring.evaluation.Step.SUBMIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an evaluation stands between its first draft and its publication, what may be done there, and what a changed budget
 * does to it. Where each step leads is said by {@link LockedEvaluation}.
 */
@Schema(
        description =
                "Where an evaluation stands: DRAFT, SUBMITTED by the unit, RETURNED to it, APPROVED by the department, REVIEWED and PUBLISHED by the bureau.")
public enum EvaluationState {
    DRAFT(OnBudgetChange.PREVIEW, EDIT, SUBMIT, ACCEPT_FINDING),
    SUBMITTED(OnBudgetChange.RESCORE, AMEND, APPROVE, RETURN, ACCEPT_FINDING),
    RETURNED(OnBudgetChange.PREVIEW, EDIT, SUBMIT, ACCEPT_FINDING),
    APPROVED(OnBudgetChange.RESCORE, REVIEW, PUBLISH, RETURN, ACCEPT_FINDING),
    REVIEWED(OnBudgetChange.RESCORE, PUBLISH, RETURN, ACCEPT_FINDING),
    PUBLISHED(OnBudgetChange.FIND, REOPEN);

    /** What a newer version of the budget does. */
    public enum OnBudgetChange {
        /** Only the preview changes: a draft has no score yet. */
        PREVIEW,
        /** A new score version, where an input changed. */
        RESCORE,
        /** A finding beside the publication; the score stays. */
        FIND
    }

    private static final Set<Step> OF_THE_OFFICIAL_SCORE = EnumSet.of(REVIEW, PUBLISH);

    private final OnBudgetChange onBudgetChange;
    private final List<Step> steps;

    EvaluationState(OnBudgetChange onBudgetChange, Step... steps) {
        this.onBudgetChange = onBudgetChange;
        this.steps = List.of(steps);
    }

    public OnBudgetChange onBudgetChange() {
        return onBudgetChange;
    }

    /** A changed input makes a new score version. */
    public boolean isScored() {
        return onBudgetChange == OnBudgetChange.RESCORE;
    }

    /**
     * The steps that are allowed here.
     *
     * @param approvalIsCurrent whether the newest score version is the approved one; where a budget event moved the score on
     *     after an approval, the new one needs an approval of its own before it is reviewed or published
     */
    Set<Step> steps(boolean approvalIsCurrent) {
        EnumSet<Step> allowed = EnumSet.copyOf(steps);
        if (!approvalIsCurrent && allowed.removeAll(OF_THE_OFFICIAL_SCORE)) {
            allowed.add(APPROVE);
        }
        return allowed;
    }
}
