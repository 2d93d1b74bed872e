package io.jixiao.scoring.evaluation;

import static io.jixiao.scoring.evaluation.EvaluationState.APPROVED;
import static io.jixiao.scoring.evaluation.EvaluationState.PUBLISHED;
import static io.jixiao.scoring.evaluation.EvaluationState.RETURNED;
import static io.jixiao.scoring.evaluation.EvaluationState.REVIEWED;
import static io.jixiao.scoring.evaluation.EvaluationState.SUBMITTED;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.ruleset.RuleSetReference;

/**
 * An evaluation under its lock, which its transaction holds to the end: the one way to change it. Each step is one method,
 * which checks that the state allows it and answers {@link ScoringProblem#STEP_NOT_ALLOWED} (409, with the allowed steps) where
 * it does not. A step of a person moves the ETag on; a re-score in the background leaves it alone.
 */
public final class LockedEvaluation extends Evaluation {

    LockedEvaluation(EvaluationRow row) {
        super(row);
    }

    /**
     * A draft as its opening states it: the first edit.
     *
     * @throws Problem 422 naming the field of a line that does not fit the rule set
     */
    static LockedEvaluation opened(EvaluationRow draft, EvaluationOpening opening, RuleSet rules) {
        LockedEvaluation evaluation = new LockedEvaluation(draft);
        evaluation.edit().goal(opening.annualGoal());
        evaluation.edit().add(opening.indicators(), rules);
        draft.executionExplanation = opening.executionExplanation();
        draft.editVersion = 1;
        return evaluation;
    }

    /** The unit hands it in. From now on it has a score: the caller scores it in the same transaction. */
    public void submit() {
        take(Step.SUBMIT, SUBMITTED);
    }

    /** The department approves: the latest score version becomes the official one. */
    public void approve() {
        take(Step.APPROVE, APPROVED);
        row.officialVersion = row.latestVersion;
    }

    /** Goes back to the unit, which edits it freely again. */
    public void giveBack() {
        take(Step.RETURN, RETURNED);
    }

    /** A line of the official version has, or changed, its review score. */
    public void reviewLine() {
        take(Step.REVIEW, row.state);
    }

    /** The review of the official version is signed. */
    public void completeReview() {
        take(Step.REVIEW, REVIEWED);
    }

    /** The official version is published, and the table locked. */
    public void publish() {
        take(Step.PUBLISH, PUBLISHED);
    }

    /** A published evaluation goes back to its unit. */
    public void reopen() {
        take(Step.REOPEN, RETURNED);
    }

    /** A finding is accepted, or its acceptance withdrawn. */
    public void changeAcceptance() {
        take(Step.ACCEPT_FINDING, row.state);
    }

    /**
     * The table, to be edited freely.
     *
     * @throws Problem 409 unless it is open to the unit
     */
    TableEdit edit() {
        require(Step.EDIT);
        return new TableEdit(row);
    }

    /**
     * What was achieved, to be stated, or amended once submitted.
     *
     * @param reason why; may be null while it is open to the unit
     * @throws Problem 409 unless it is open to the unit or submitted, 422 where an amendment has no reason
     */
    AchievementEdit achievements(String reason) {
        requireOpenToTheUnit();
        if (isAmendable() && (reason == null || reason.isBlank())) {
            throw ScoringProblem.REASON_REQUIRED.at("/reason");
        }
        return new AchievementEdit(row);
    }

    /** @throws Problem 409 unless it is open to the unit or submitted */
    void requireOpenToTheUnit() {
        require(isAmendable() ? Step.AMEND : Step.EDIT);
    }

    /** Whether a change of what was achieved amends what was submitted, and so needs a reason and a new score. */
    boolean isAmendable() {
        return allowedSteps().contains(Step.AMEND);
    }

    /**
     * A new score version exists.
     *
     * @throws IllegalStateException where nothing is scored in this state, or it is not the next version
     */
    public void scored(long version) {
        if (!row.state.isScored() || version != row.latestVersion + 1) {
            throw new IllegalStateException("no score version " + version + " of " + row.id + " in " + progress());
        }
        row.latestVersion = version;
    }

    /**
     * From now on it is scored by this version of a rule set; only a recalculation run says so.
     *
     * @throws IllegalStateException where it is published: what was published keeps its rules
     */
    public void moveTo(RuleSetReference ruleSet) {
        if (row.state == PUBLISHED) {
            throw new IllegalStateException("published evaluation " + row.id + " keeps its rule set");
        }
        row.ruleSet = ruleSet;
    }

    private void take(Step step, EvaluationState next) {
        require(step);
        row.state = next;
        row.editVersion++;
    }
}
