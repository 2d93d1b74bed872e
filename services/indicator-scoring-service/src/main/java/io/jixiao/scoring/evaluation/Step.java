package io.jixiao.scoring.evaluation;

/** What can be done with an evaluation. */
public enum Step {
    /** The unit edits freely. */
    EDIT,
    SUBMIT,
    /** The unit changes an actual value, an explanation or a judgement, with a reason. */
    AMEND,
    APPROVE,
    RETURN
}
