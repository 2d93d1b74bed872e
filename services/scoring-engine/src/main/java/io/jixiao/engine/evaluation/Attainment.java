package io.jixiao.engine.evaluation;

/** How far a target that is words was reached: 达成, 部分达成, 未达成. */
public enum Attainment {
    MET,
    PARTIAL,
    NOT_MET
}
