package io.jixiao.scoring.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an evaluation stands between its first draft and its publication. */
@Schema(
        description =
                "Where an evaluation stands: DRAFT, SUBMITTED by the unit, RETURNED to it, APPROVED by the department, REVIEWED and PUBLISHED by the bureau.")
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
