package io.jixiao.engine.score;

/** Why a line scored what it did, or could not be scored. Its sentence is made when asked for. */
public enum Reason {
    /** The target is reached: nothing is lost. */
    MET,
    /** Short of a target that should be reached. */
    BELOW_TARGET,
    /** Over a target that should not be exceeded. */
    ABOVE_TARGET,
    /** Off an exact target, on either side. */
    OFF_TARGET,
    BELOW_RANGE,
    ABOVE_RANGE,
    /** The answer is 否. */
    ANSWERED_NO,
    /** Under the floor below which nothing is scored. */
    BELOW_FLOOR,
    /** Partly reached, a share inside its band was given. */
    PARTLY_MET,
    NOT_MET,
    /** Exceeded so far that the target must have been set too low; the rule set deducts for it. */
    FAR_EXCEEDED,
    /** Someone with the right decided the share. */
    JUDGED,
    /** Nobody could be asked: the declared score stands. */
    SELF_JUDGED,
    /** Undecided: words, and nobody has said how far they were reached. */
    ATTAINMENT_OPEN,
    /** Undecided: the share given lies outside the band of its attainment. */
    SHARE_OUTSIDE_BAND,
    /** Undecided: a target at or below zero was missed, so there is no proportion. */
    NO_PROPORTION,
    /** Undecided: after the deadline. */
    LATE,
    /** Undecided: target and actual are not of one kind, or several values stand in one cell. */
    NOT_COMPARABLE,
    /** Undecided: there is no target. */
    TARGET_MISSING,
    /** Undecided: there is no actual value. */
    ACTUAL_MISSING,
    /** Undecided: a count below zero. */
    ACTUAL_NEGATIVE,
    /** Undecided: the units cannot be converted, or the values are a hundredfold apart. */
    UNIT_MISMATCH,
    /** Undecided: the method set for the indicator lacks a parameter, its best tier is not the weight, or it cannot score such a target. */
    METHOD_INVALID,
    /** Undecided: the adjusted budget is zero. */
    BUDGET_ZERO,
    /** Undecided: a figure of the funds block is missing. */
    FIGURE_MISSING,
    /** So little of the budget was spent that the rule set caps the total. */
    EXECUTION_CAPPED;
}
