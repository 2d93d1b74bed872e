package io.jixiao.engine;

/** For whom a score is made. */
public enum Mode {
    /** A published form, checked with nobody to ask: where a judgement is needed the declared score stands, marked SELF_JUDGED. */
    FORM_CHECK,
    /** A living evaluation: where a judgement is needed the line stays undecided. */
    EVALUATION
}
