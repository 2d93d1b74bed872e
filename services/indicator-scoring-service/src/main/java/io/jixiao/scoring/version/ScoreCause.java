package io.jixiao.scoring.version;

/** Why a score version was made. */
public enum ScoreCause {
    SUBMITTED,
    AMENDED,
    BUDGET_CHANGED
}
