package io.jixiao.scoring.evaluation;

/** Where an evaluation stands between its first draft and its publication. */
public enum EvaluationState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    REVIEWED,
    PUBLISHED;

    /** The unit edits freely and no versions are made. */
    public boolean isOpenToTheUnit() {
        return this == DRAFT || this == RETURNED;
    }

    /** A changed input makes a new score version. */
    public boolean isScored() {
        return this == SUBMITTED || this == APPROVED || this == REVIEWED;
    }
}
