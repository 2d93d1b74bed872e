package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import java.math.BigDecimal;
import java.util.List;

/** What to write instead. Every target text in a suggestion was read by the engine and gives a reviewer nothing to find. */
public sealed interface Suggestion {

    /**
     * 年度指标值 to be written.
     *
     * @param lineId whose; another than the weakness's where that is about the whole table
     * @param line its name
     * @param from what it stands on: the library's code, last year's actual value, else null
     */
    record WriteTarget(String lineId, String line, String target, Basis basis, String from) implements Suggestion {}

    /** Another name; with a target where that changes too, else null. */
    record Rename(String lineId, String line, String name, String target) implements Suggestion {}

    /** Lines of their own for the several values of one cell. */
    record Split(String lineId, String line, List<NamedTarget> into) implements Suggestion {}

    record NamedTarget(String name, String target) {}

    /** Another class and subclass. */
    record Move(String lineId, String line, IndicatorClass indicatorClass, IndicatorSubclass indicatorSubclass)
            implements Suggestion {}

    /** Other weights. */
    record Reweigh(List<LineWeight> weights) implements Suggestion {}

    record LineWeight(String lineId, String line, BigDecimal before, BigDecimal after) {}

    /** One more line, from the library. */
    record AddLine(
            String code,
            String name,
            String target,
            IndicatorClass indicatorClass,
            IndicatorSubclass indicatorSubclass,
            BigDecimal weight)
            implements Suggestion {}
}
