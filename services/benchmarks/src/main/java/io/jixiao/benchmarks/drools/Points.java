package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;

/**
 * What a line earned and how: the same trace as the engine's.
 *
 * @param line the indicator's id, or 预算执行率
 * @param method the rule applied; null when none could be
 * @param direction of that rule; null where it has none
 * @param weight points it can earn
 * @param score points earned; null when undecided
 * @param lost points lost; null when undecided
 * @param unrounded the score to 10 decimals; null when undecided
 * @param formula the rule with the numbers in it; null when undecided
 * @param target the target in one spelling; null when there is none
 * @param actual the actual in one spelling; null when there is none
 * @param met whether the target was reached; null where that is not known
 * @param reason why
 */
public record Points(
        String line,
        MethodKind method,
        Direction direction,
        BigDecimal weight,
        BigDecimal score,
        BigDecimal lost,
        BigDecimal unrounded,
        String formula,
        String target,
        String actual,
        Boolean met,
        Reason reason) {}
