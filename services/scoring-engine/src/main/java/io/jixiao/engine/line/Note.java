package io.jixiao.engine.line;

/** What was noticed while a line was scored. */
public enum Note {
    /** Nobody said which way is better. */
    DIRECTION_ASSUMED,
    /** One side lent its unit to the other. */
    UNIT_ASSUMED,
    /** A strict &gt; or &lt; was met by equality. */
    STRICT_BOUNDARY,
    /** The actual is far over a target that should be reached. */
    OVER_ACHIEVED,
    /** The target was read in the indicator's name. */
    TARGET_IN_NAME,
    /** The actual says in words that it was not done. */
    SAID_NOT_DONE,
    /** The actual is a rate of completion of the target. */
    COMPLETION_RATE
}
