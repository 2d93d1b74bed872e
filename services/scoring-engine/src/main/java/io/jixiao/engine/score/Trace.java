package io.jixiao.engine.score;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a line came to its score, so that anyone can work it out again by hand.
 *
 * @param ruleSetId the rule set
 * @param ruleSetVersion its version
 * @param method the rule applied; null when none could be
 * @param direction the direction it was applied in; null where the method has none
 * @param normalisedTarget the target in one spelling, e.g. "≥ 90 %"; null when there is none
 * @param normalisedActual the actual in the same spelling
 * @param formula the rule with the numbers in it, e.g. "10 × 85 ÷ 90"; null when undecided
 * @param unrounded its value to 10 decimals; null when undecided
 * @param rounded the score, by the rule set's rounding; null when undecided
 * @param lost points lost; null when undecided
 * @param reason why
 */
public record Trace(
        String ruleSetId,
        int ruleSetVersion,
        @Nullable MethodKind method,
        @Nullable Direction direction,
        @Nullable String normalisedTarget,
        @Nullable String normalisedActual,
        @Nullable String formula,
        @Nullable BigDecimal unrounded,
        @Nullable BigDecimal rounded,
        @Nullable BigDecimal lost,
        Reason reason) {}
