package io.jixiao.engine.score;

/** The column of the table that a finding points at. */
public enum Cell {
    NAME,
    CLASS,
    WEIGHT,
    TARGET,
    ACTUAL,
    SCORE,
    EXPLANATION,
    OPENING_BUDGET,
    ADJUSTED_BUDGET,
    EXECUTED_AMOUNT,
    RATE,
    TOTAL,
    GRADE,
    PROSE,
    /** 年度总体目标. */
    GOAL
}
