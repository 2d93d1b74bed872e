package io.jixiao.engine.score;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator line, scored.
 *
 * @param id the indicator's id, as given
 * @param weight points it can earn, as given
 * @param target what was read in the target cell (or in the name, where the cell is empty and the name holds the number)
 * @param actual what was read in the actual cell
 * @param met whether the target was reached; null where that is not known
 * @param score points earned, 0 to the weight; null when undecided
 * @param lost points lost; null when undecided
 * @param reason why
 * @param trace how
 */
public record LineScore(
        @Nullable String id,
        String name,
        @Nullable IndicatorClass indicatorClass,
        @Nullable IndicatorSubclass indicatorSubclass,
        BigDecimal weight,
        Reading target,
        Reading actual,
        @Nullable Boolean met,
        @Nullable BigDecimal score,
        @Nullable BigDecimal lost,
        Reason reason,
        Trace trace) {}
