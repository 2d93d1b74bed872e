package io.jixiao.engine.evaluation;

/** The scoring methods. Those marked "per indicator" are chosen by {@link MethodChoice}. */
public enum MethodKind {
    /** Reached or exceeded is full; else weight × actual ÷ target. */
    HIGHER,
    /** At or below is full; above, by the rule set's form. */
    LOWER,
    /** Loses in proportion to the distance on either side. */
    STRICT_EQUAL,
    /** Inside the interval is full. */
    RANGE,
    /** 是 is full, 否 is nothing. */
    YES_NO,
    /** On or before the date is full; late needs a judgement. */
    DEADLINE,
    /** By attainment and share. */
    QUALITATIVE,
    /** Met is full, else nothing; per indicator. */
    ALL_OR_NOTHING,
    /** Loses points for each whole step short of the target; per indicator. */
    STEP,
    /** Points by the distance from the target; per indicator. */
    TIERS,
    /** Nothing under a floor, else in proportion; per indicator. */
    PASS_THRESHOLD,
    /** Shares by the satisfaction reached; chosen by the rule set. */
    SATISFACTION_BANDS,
    /** weight × executed ÷ adjusted budget. */
    EXECUTION
}
