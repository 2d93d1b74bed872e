package io.jixiao.benchmarks.drools;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.line.Measurement.Lent;
import io.jixiao.engine.reading.Operator;
import io.jixiao.engine.reading.ReadingKind;
import io.jixiao.engine.reading.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An indicator line as a fact, read as far as the engine's own lines are: target and actual are in one unit.
 *
 * @param row where it stands in the table, from 0
 * @param kind what the target is
 * @param answer what the actual is
 * @param operator of the target
 * @param stated the direction that the indicator library or the portal says; null when nobody said
 * @param level the direction of a level to rise or fall to (提高到95%); null where the target names none
 * @param ofChange whether name or target speak of rise or fall
 * @param cost whether it is a cost indicator
 * @param satisfaction whether it stands in the class of satisfaction
 * @param targetInName whether the target was read in the name
 * @param subject the words before the target's number; empty when there are none
 * @param choice the method set for the indicator; null for none
 * @param unit what sort of unit both are in; null for bare numbers
 * @param unitScale what the unit's name is scaled by (10000 for 万元); 1 for bare numbers
 * @param lent what target and actual lent to each other; null where they are no numbers of one unit
 * @param target a number, or the lower end of a range; null where target and actual are no numbers of one unit
 * @param upper the upper end of a range; else null
 * @param actualPercent the actual in percent where it is a ratio; else as it is
 * @param due the day by which it should be done; null where the target is no deadline
 * @param done the day on which it was done; null where one of the two is no date
 * @param asked the answer that was asked for; null where the target is no yes or no
 * @param answered the answer given; null where the actual is no yes or no
 * @param share percent of the weight that a person gave; null when not given
 * @param judgementReason why that share
 * @param declared the score that the table declares; null when it declares none
 * @param spelledTarget the target in one spelling
 * @param spelledActual the actual in one spelling
 * @param terms what the rule set that it is scored by lays down
 */
public record Line(
        int row,
        String id,
        String name,
        BigDecimal weight,
        ReadingKind kind,
        ReadingKind answer,
        Operator operator,
        Direction stated,
        Direction level,
        boolean ofChange,
        boolean cost,
        boolean satisfaction,
        boolean targetInName,
        String subject,
        MethodChoice choice,
        Chosen chosen,
        Unit.Kind unit,
        BigDecimal unitScale,
        Lent lent,
        BigDecimal target,
        BigDecimal upper,
        BigDecimal actual,
        BigDecimal actualPercent,
        LocalDate due,
        LocalDate done,
        Boolean asked,
        Boolean answered,
        Attainment attainment,
        BigDecimal share,
        String judgementReason,
        BigDecimal declared,
        String spelledTarget,
        String spelledActual,
        Terms terms) {

    /** Whether the actual answers the target in kind; a range is answered by a number. */
    public boolean answersInKind() {
        return answer == (kind == ReadingKind.RANGE ? ReadingKind.NUMERIC : kind);
    }

    /** Whether the target is a number or a range. */
    public boolean numbers() {
        return kind == ReadingKind.NUMERIC || kind == ReadingKind.RANGE;
    }

    /** Whether target and actual are numbers of one unit. */
    public boolean measured() {
        return target != null;
    }

    /** Whether less is better whatever the words: zero, money as cost, durations. */
    public boolean limit() {
        return target.signum() == 0 || unit == Unit.Kind.MONEY && cost || unit == Unit.Kind.DURATION;
    }

    /** Whether it counts what cannot be fewer than none, and says that there were. */
    public boolean negativeCount() {
        return (unit == Unit.Kind.AMOUNT || unit == Unit.Kind.DURATION)
                && actual.signum() < 0
                && target.signum() >= 0
                && !ofChange;
    }
}
