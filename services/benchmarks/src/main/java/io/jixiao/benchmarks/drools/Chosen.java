package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.MethodChoice;

/** The method set for one indicator, as far as a line that is numbers can be scored by it. */
public enum Chosen {
    /** None: the rule set and the target decide. */
    NONE,
    /** One that numbers cannot be scored by: the target decides. */
    USUAL,
    HIGHER,
    LOWER,
    STRICT_EQUAL,
    ALL_OR_NOTHING,
    STEP,
    TIERS,
    PASS_THRESHOLD,
    SATISFACTION_BANDS;

    static Chosen of(MethodChoice choice) {
        return choice == null || choice.kind() == null
                ? NONE
                : switch (choice.kind()) {
                    case RANGE, YES_NO, DEADLINE, QUALITATIVE, EXECUTION -> USUAL;
                    default -> valueOf(choice.kind().name());
                };
    }
}
