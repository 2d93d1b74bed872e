package io.jixiao.engine.score;

/** Weight of a finding. Open errors block submission and approval. */
public enum Severity {
    ERROR,
    WARNING,
    ADVICE
}
