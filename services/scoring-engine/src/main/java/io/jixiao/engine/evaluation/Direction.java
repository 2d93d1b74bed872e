package io.jixiao.engine.evaluation;

/** Which way an indicator's value is better. */
public enum Direction {
    HIGHER,
    LOWER
}
