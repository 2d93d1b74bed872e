package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.reading.Operator;
import io.jixiao.engine.reading.ReadingKind;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicator line as a fact, read as far as the engine's own lines are: target and actual are in one unit.
 *
 * @param stated the direction that the indicator library or the portal says; null when nobody said
 * @param moneyAsCost whether it is money under a cost indicator
 * @param duration whether its unit is one of time
 * @param upper the upper end of a range; else null
 * @param due the day by which it should be done; null where the target is no deadline
 * @param done the day on which it was done; null where the target is no deadline
 * @param asked the answer that was asked for; null where the target is no yes or no
 * @param answered the answer given; null where the target is no yes or no
 * @param share percent of the weight that a person gave; null when not given
 * @param spelledTarget the target in one spelling
 * @param spelledActual the actual in one spelling
 */
public record Line(
        String id,
        String name,
        ReadingKind kind,
        Operator operator,
        Direction stated,
        boolean moneyAsCost,
        boolean duration,
        BigDecimal weight,
        BigDecimal target,
        BigDecimal upper,
        BigDecimal actual,
        LocalDate due,
        LocalDate done,
        Boolean asked,
        Boolean answered,
        Attainment attainment,
        BigDecimal share,
        String spelledTarget,
        String spelledActual) {}
